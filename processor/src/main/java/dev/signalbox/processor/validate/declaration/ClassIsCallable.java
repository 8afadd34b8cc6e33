package dev.signalbox.processor.validate.declaration;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.Origin;
import dev.signalbox.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A listener class can be named: it is neither private, nor an inner class. Told once, at its first listener method. */
final class ClassIsCallable {
    private ClassIsCallable() {}

    static Stream<Diagnostic> check(List<ListenerModel> listeners) {
        List<ListenerModel> broken = new ArrayList<>(0);
        for (ListenerModel listener : listeners) {
            if (listener.owner().obstacle().isPresent()) {
                broken.add(listener);
            }
        }
        return broken.isEmpty() ? Stream.of() : uncallable(broken);
    }

    private static Stream<Diagnostic> uncallable(List<ListenerModel> listeners) {
        Map<TypeRef, List<ListenerModel>> byClass = listeners.stream()
                .collect(Collectors.groupingBy(listener -> listener.owner().type()));
        return byClass.values().stream()
                .map(methods -> Collections.min(methods, Comparator.comparing(ListenerModel::origin)))
                .flatMap(ClassIsCallable::check);
    }

    /** Points at the listener method, or at the class that only inherits it. */
    private static Origin place(ListenerModel listener) {
        boolean declared =
                listener.method().declaringType().equals(listener.owner().type());
        return declared ? listener.origin() : listener.owner().origin();
    }

    private static Stream<Diagnostic> check(ListenerModel listener) {
        return listener.owner().obstacle().stream()
                .map(obstacle -> Problem.UNCALLABLE_CLASS.at(
                        place(listener),
                        listener.owner().type().qualifiedName(),
                        obstacle,
                        obstacle.contains("private") ? "Leave \"private\" out" : "Make it static"));
    }
}
