package dev.signalbox.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.signalbox.processor.model.TypeRef;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;

/** Turns names of the model into names of JavaPoet, and knows those of the runtime. */
final class TypeNames {
    static final ClassName EVENT_DISPATCHER = ClassName.get("dev.signalbox.runtime", "EventDispatcher");
    static final ClassName EVENT_METADATA = ClassName.get("dev.signalbox.runtime", "EventMetadata");
    static final ClassName PROPAGATION = ClassName.get("dev.signalbox.runtime", "Propagation");
    static final ClassName FAILURE_HANDLER = ClassName.get("dev.signalbox.runtime", "FailureHandler");
    static final ClassName UNROUTED_HANDLER = ClassName.get("dev.signalbox.runtime", "UnroutedHandler");
    static final ClassName EVENT_CATALOG = ClassName.get("dev.signalbox.runtime", "EventCatalog");
    static final ClassName GENERATED = ClassName.get("dev.signalbox.annotation", "GeneratedBySignalbox");

    static final ClassName ROUTED_DISPATCHER = spi("RoutedDispatcher");
    static final ClassName OPTIONS = spi("DispatcherOptions");
    static final ClassName FAILURES = spi("DispatchFailures");
    static final ClassName DELIVERY = spi("Delivery");
    static final ClassName EVENT_TYPES = spi("EventTypes");
    static final ClassName OPEN_ROUTES = spi("OpenRoutes");
    static final ClassName LISTENER_SET = spi("ListenerSet");
    static final ClassName TOPIC_WORDS = spi("TopicWords");
    static final ClassName THROWABLES = spi("Throwables");
    static final ClassName EVENT_CATALOGS = spi("EventCatalogs");

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
    static TypeName of(TypeRef type) {
        TypeName name = type.isPrimitive() ? primitive(type) : declared(type);
        for (int i = 0; i < type.dimensions(); i++) {
            name = ArrayTypeName.of(name);
        }
        return name;
    }

    /** Names a type as class literals do: {@code Box}. */
    static TypeName raw(TypeRef type) {
        TypeName name = type.isPrimitive() ? primitive(type) : className(type);
        for (int i = 0; i < type.dimensions(); i++) {
            name = ArrayTypeName.of(name);
        }
        return name;
    }

    static ClassName className(TypeRef type) {
        String[] nested =
                type.simpleNames().subList(1, type.simpleNames().size()).toArray(String[]::new);
        return ClassName.get(type.packageName(), type.simpleNames().get(0), nested);
    }

    /** Makes a name of a variable or method from that of a class. */
    static String decapitalized(String name) {
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
        ClassName name = className(type);
        if (type.typeParameters() == 0) {
            return name;
        }
        TypeName[] wildcards = Collections.nCopies(type.typeParameters(), WildcardTypeName.subtypeOf(Object.class))
                .toArray(TypeName[]::new);
        return ParameterizedTypeName.get(name, wildcards);
    }

    private static TypeName primitive(TypeRef type) {
        return PRIMITIVES.getOrDefault(type.simpleName(), ClassName.get(Object.class));
    }

    private static ClassName spi(String name) {
        return ClassName.get("dev.signalbox.runtime.spi", name);
    }
}
