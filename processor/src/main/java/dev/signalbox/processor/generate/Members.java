package dev.signalbox.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.EventComponent;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.TypeRef;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Gives every listener class a field and every event type a method name, none of which collides with another. */
final class Members {
    /** More listener classes than this do not fit the 255 parameters of a constructor (JVMS 4.3.3). */
    private static final int MAX_PARAMETERS = 250;

    private static final List<String> RESERVED = List.of(
            "event",
            "delivery",
            "failures",
            "thrown",
            "metadata",
            "narrowed",
            "type",
            "listener",
            "listeners",
            "i",
            "payload",
            "routingKey",
            "builder",
            "build",
            "options",
            "publisher",
            "bind",
            "bound",
            "dispatcher",
            "dispatch",
            "failureHandler",
            "unroutedHandler",
            "clock",
            "handler",
            "route",
            "deliver",
            "unrouted",
            "eventTypes",
            "openRoutes",
            "open",
            "hashCode",
            "equals",
            "toString",
            "getClass",
            "notify",
            "notifyAll",
            "wait",
            "clone",
            "finalize");

    private final NameAllocator names = new NameAllocator();
    private final Map<String, Integer> suggested = new HashMap<>();
    private final Map<TypeRef, String> fields = new LinkedHashMap<>();
    private final Map<String, String> methods = new LinkedHashMap<>();

    Members(DispatchPlan plan) {
        RESERVED.forEach(names::newName);
        reserveLowerCaseTypes(plan);
        plan.dispatcher().listeners().stream()
                .filter(listener -> !listener.method().isStatic())
                .map(listener -> listener.owner().type())
                .distinct()
                .sorted()
                .forEach(owner -> fields.put(owner, allocate(owner.simpleName())));
        plan.routes().forEach(route -> {
            TypeRef type = route.event().type();
            methods.put(type.qualifiedName(), allocate(type.simpleName()));
        });
    }

    /** Keeps the names of types that look like variables: a variable of that name would obscure the type (JLS 6.4.2). */
    private void reserveLowerCaseTypes(DispatchPlan plan) {
        Stream.concat(
                        plan.dispatcher().listeners().stream()
                                .map(listener -> listener.owner().type()),
                        plan.routes().stream().flatMap(route -> named(route.event())))
                .map(TypeRef::simpleName)
                .filter(name -> TypeNames.decapitalized(name).equals(name) && !isReserved(name))
                .distinct()
                .forEach(names::newName);
    }

    /** Writes a type before a dot: in full, if a variable has its simple name and would obscure it (JLS 6.4.2). */
    static CodeBlock qualifier(TypeRef type) {
        return isReserved(type.simpleName())
                ? CodeBlock.of("$L", type.qualifiedName())
                : CodeBlock.of("$T", TypeNames.className(type));
    }

    private static Stream<TypeRef> named(EventModel event) {
        return Stream.concat(
                Stream.of(event.type()), event.components().stream().map(EventComponent::type));
    }

    private static boolean isReserved(String name) {
        return RESERVED.contains(name);
    }

    /** Returns the listener classes with the names of their fields, sorted by class. */
    Map<TypeRef, String> fields() {
        return fields;
    }

    String field(ListenerModel listener) {
        return fields.getOrDefault(listener.owner().type(), "");
    }

    /** Returns what the names of the methods of a route begin with. */
    String method(EventModel event) {
        return methods.getOrDefault(event.type().qualifiedName(), "");
    }

    /** Returns a name not yet taken: what is suggested, or that with a number behind it. */
    String allocate(String suggestion) {
        String name = TypeNames.decapitalized(suggestion);
        int count = suggested.merge(name, 1, Integer::sum);
        return names.newName(count == 1 ? name : name + count);
    }

    /** Tells whether there are more listener classes than a constructor can have parameters. */
    boolean isWide() {
        return fields.size() > MAX_PARAMETERS;
    }
}
