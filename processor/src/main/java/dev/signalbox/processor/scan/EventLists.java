package dev.signalbox.processor.scan;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Finds the event types of other compilations by the lists that these have left in their packages. */
final class EventLists {
    private final Scope scope;

    EventLists(Scope scope) {
        this.scope = scope;
    }

    /** Returns the event types of the compilations that have left a list in one of some packages. */
    Set<TypeElement> in(Collection<PackageElement> packages) {
        Deque<TypeElement> open = new ArrayDeque<>();
        for (PackageElement each : packages) {
            for (Element member : each.getEnclosedElements()) {
                if (member instanceof TypeElement type && isList(type)) {
                    open.add(type);
                }
            }
        }
        return follow(open);
    }

    private Set<TypeElement> follow(Deque<TypeElement> open) {
        Set<TypeElement> found = new LinkedHashSet<>();
        Set<TypeElement> visited = new HashSet<>();
        while (!open.isEmpty()) {
            TypeElement list = open.remove();
            if (!visited.add(list)) {
                continue;
            }
            List<TypeElement> events = Listed.types(scope, list, "events");
            if (!isOwn(events)) {
                found.addAll(events);
                open.addAll(Listed.types(scope, list, "lists"));
            }
        }
        return found;
    }

    /** Tells whether a list is what this compilation wrote when it ran before. */
    private boolean isOwn(List<TypeElement> events) {
        for (TypeElement event : events) {
            if (scope.isLocal(event)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isList(TypeElement type) {
        String name = type.getSimpleName().toString();
        return (name.endsWith(Names.EVENT_LIST) || name.endsWith("Dispatcher"))
                && Annotations.has(type, Names.GENERATED);
    }
}
