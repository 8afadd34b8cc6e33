package dev.signalbox.processor.generate.code;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.signalbox.processor.model.TypeRef;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns names of the model into names of JavaPoet, and knows those of the runtime. */
public final class TypeNames {
    public static final ClassName EVENT_CONTEXT = ClassName.get("dev.signalbox.runtime", "EventContext");
    public static final ClassName BREAK = ClassName.get("dev.signalbox.runtime", "Break");
    public static final ClassName PROPAGATION = ClassName.get("dev.signalbox.runtime", "Propagation");
    public static final ClassName GENERATED = ClassName.get("dev.signalbox.annotation", "GeneratedBySignalbox");
    public static final ClassName REGISTRATION = ClassName.get("dev.signalbox.runtime", "Registration");
    public static final ClassName EVENT_DISPATCHER = ClassName.get("dev.signalbox.runtime", "EventDispatcher");
    public static final ClassName FAILURE_HANDLER = ClassName.get("dev.signalbox.runtime", "FailureHandler");
    public static final ClassName UNROUTED_HANDLER = ClassName.get("dev.signalbox.runtime", "UnroutedHandler");
    public static final ClassName ROUTED_DISPATCHER = spi("RoutedDispatcher");
    public static final ClassName REGISTERING_DISPATCHER = spi("RegisteringDispatcher");
    public static final ClassName REGISTERED_TYPES = spi("RegisteredTypes");
    public static final ClassName ROUTED_PUBLISHER = spi("RoutedPublisher");
    public static final ClassName DISPATCHER_BUILDER = spi("DispatcherBuilder");
    public static final ClassName OBSERVED_BUILDER = spi("ObservedBuilder");
    public static final ClassName OBSERVING = spi("Observing");
    public static final ClassName ONCE = spi("Once");
    public static final ClassName IDEMPOTENCY_STORE =
            ClassName.get("dev.signalbox.runtime.idempotency", "IdempotencyStore");
    public static final ClassName OUTCOME = spi("Outcome");
    public static final ClassName DELIVERY = spi("Delivery");
    public static final ClassName EVENT_TYPES = spi("EventTypes");
    public static final ClassName OPEN_ROUTES = spi("OpenRoutes");
    public static final ClassName QUEUED_CALL = spi("QueuedCall");
    public static final ClassName QUEUE_TABLE = spi("QueueTable");
    public static final ClassName TOPIC_WORDS = spi("TopicWords");
    public static final ClassName THROWABLES = spi("Throwables");

    private static final Map<String, TypeName> PRIMITIVES = Map.of(
            "boolean", TypeName.BOOLEAN,
            "byte", TypeName.BYTE,
            "char", TypeName.CHAR,
            "short", TypeName.SHORT,
            "int", TypeName.INT,
            "long", TypeName.LONG,
            "float", TypeName.FLOAT,
            "double", TypeName.DOUBLE);

    private TypeNames() {}

    /** Names a type as it is declared: {@code Box<?>} for a generic class. */
    public static TypeName of(TypeRef type) {
        TypeName name = type.isPrimitive() ? primitive(type) : declared(type);
        for (int i = 0; i < type.dimensions(); i++) {
            name = ArrayTypeName.of(name);
        }
        return name;
    }

    /** Names a type as class literals do: {@code Box}. */
    public static TypeName raw(TypeRef type) {
        TypeName name = type.isPrimitive() ? primitive(type) : className(type);
        for (int i = 0; i < type.dimensions(); i++) {
            name = ArrayTypeName.of(name);
        }
        return name;
    }

    /** Names a class. */
    public static ClassName className(TypeRef type) {
        String[] nested =
                type.simpleNames().subList(1, type.simpleNames().size()).toArray(new String[0]);
        return ClassName.get(type.packageName(), type.simpleNames().get(0), nested);
    }

    /** Makes a name of a variable or method from that of a class. */
    public static String decapitalized(String name) {
        boolean acronym =
                name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isUpperCase(name.charAt(1));
        return acronym ? acronymLowered(name) : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String acronymLowered(String name) {
        int end = 0;
        while (end < name.length() && Character.isUpperCase(name.charAt(end))) {
            end++;
        }
        int lowered = end == name.length() ? end : end - 1;
        return name.substring(0, lowered).toLowerCase(Locale.ROOT) + name.substring(lowered);
    }

    private static TypeName declared(TypeRef type) {
        if (type.typeParameters() == 0) {
            return className(type);
        }
        TypeName name = ClassName.get(type.packageName(), type.simpleNames().get(0));
        for (int i = 0; i < type.simpleNames().size(); i++) {
            name = nested(i == 0 ? null : name, type, i);
        }
        return name;
    }

    /** Adds one simple name; below a parameterized name every other one is written as if it were, too. */
    private static TypeName nested(@Nullable TypeName outer, TypeRef type, int index) {
        String simpleName = type.simpleNames().get(index);
        List<TypeName> wildcards =
                Collections.nCopies(type.parameters().get(index), WildcardTypeName.subtypeOf(Object.class));
        if (outer instanceof ParameterizedTypeName generic) {
            return generic.nestedClass(simpleName, wildcards);
        }
        ClassName name = outer instanceof ClassName around
                ? around.nestedClass(simpleName)
                : ClassName.get(type.packageName(), simpleName);
        return wildcards.isEmpty() ? name : ParameterizedTypeName.get(name, wildcards.toArray(TypeName[]::new));
    }

    private static TypeName primitive(TypeRef type) {
        return PRIMITIVES.getOrDefault(type.simpleName(), ClassName.get(Object.class));
    }

    private static ClassName spi(String name) {
        return ClassName.get("dev.signalbox.runtime.spi", name);
    }
}
