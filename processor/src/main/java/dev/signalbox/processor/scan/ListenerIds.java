package dev.signalbox.processor.scan;

import dev.signalbox.processor.scan.ListenerMethods.Found;
import dev.signalbox.processor.scan.ListenerMethods.Listen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Gives listener methods their ids. An id is that of one object class: what a class inherits has the name of that class
 * before it, also if the id is given, so that it does not change when a second class inherits it.
 */
final class ListenerIds {
    private final ObjectMethods objectMethods;
    private final MethodReader methods;

    ListenerIds(ObjectMethods objectMethods, MethodReader methods) {
        this.objectMethods = objectMethods;
        this.methods = methods;
    }

    /**
     * An id.
     *
     * @param text the id
     * @param plain what it would be if there were no overloaded method; empty if it is that, or given
     */
    record ListenerId(String text, Optional<String> plain) {
        static final ListenerId NONE = new ListenerId("", Optional.empty());
    }

    /** Returns the ids of all listener methods of a class. */
    Map<ExecutableElement, ListenerId> of(TypeElement owner, List<Found> all) {
        Map<ExecutableElement, ListenerId> ids = new HashMap<>();
        Map<String, Integer> uses = new HashMap<>();
        for (Found found : all) {
            Optional<String> given = given(owner, found);
            String text = given.isPresent() ? given.get() : plain(owner, found.method());
            ids.put(found.method(), new ListenerId(text, given.isPresent() ? Optional.empty() : Optional.of(text)));
            if (given.isEmpty()) {
                uses.put(text, uses.getOrDefault(text, 0) + 1);
            }
        }
        for (Map.Entry<ExecutableElement, ListenerId> each : ids.entrySet()) {
            each.setValue(told(owner, each.getKey(), each.getValue(), uses));
        }
        return ids;
    }

    private ListenerId told(TypeElement owner, ExecutableElement method, ListenerId id, Map<String, Integer> uses) {
        boolean overloaded =
                id.plain().isPresent() && uses.getOrDefault(id.plain().get(), 0) > 1;
        return overloaded
                ? new ListenerId(id.text() + methods.parameterList(owner, method), id.plain())
                : new ListenerId(id.text(), Optional.empty());
    }

    private static Optional<String> given(TypeElement owner, Found found) {
        for (Listen listen : found.listens()) {
            Optional<String> id = Annotations.text(listen.annotation(), "id");
            if (id.isPresent() && !id.get().isEmpty()) {
                boolean own = TypeReader.declaring(listen.method()).equals(owner);
                return own ? id : Optional.of(owner.getQualifiedName() + "#" + id.get());
            }
        }
        return Optional.empty();
    }

    /** Names class and method; a hidden one also by the class that declares it, as there may be another of its name. */
    private String plain(TypeElement owner, ExecutableElement method) {
        String declaring = objectMethods.isHidden(owner, method)
                ? TypeReader.declaring(method).getQualifiedName() + "."
                : "";
        return owner.getQualifiedName() + "#" + declaring + method.getSimpleName();
    }
}
