package dev.signalbox.processor.resolve;

import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.OrderModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The order in which listeners are called: what {@code after} and {@code before} say, then the higher priority, then the
 * smaller id.
 *
 * @param listeners the listeners in order; those of a cycle last
 * @param cycle listeners each of which waits for the next, if there are such
 */
record ListenerOrder(List<ListenerModel> listeners, Optional<List<ListenerModel>> cycle) {
    private static final Comparator<ListenerModel> BY_PRIORITY = new ByPriority();

    private static final class ByPriority implements Comparator<ListenerModel> {
        @Override
        public int compare(ListenerModel one, ListenerModel other) {
            int order = Integer.compare(other.priority(), one.priority());
            return order != 0 ? order : one.id().compareTo(other.id());
        }
    }

    static ListenerOrder of(List<ListenerModel> listeners) {
        if (anyOrdered(listeners)) {
            return sort(listeners, predecessors(listeners));
        }
        List<ListenerModel> sorted = new ArrayList<>(listeners);
        sorted.sort(BY_PRIORITY);
        return new ListenerOrder(sorted, Optional.empty());
    }

    private static boolean anyOrdered(List<ListenerModel> listeners) {
        for (ListenerModel listener : listeners) {
            if (!listener.order().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static ListenerOrder sort(
            List<ListenerModel> listeners, Map<ListenerModel, List<ListenerModel>> predecessors) {
        List<ListenerModel> sorted = topological(listeners, predecessors);
        if (sorted.size() == listeners.size()) {
            return new ListenerOrder(sorted, Optional.empty());
        }
        Set<ListenerModel> done = new HashSet<>(sorted);
        List<ListenerModel> stuck = listeners.stream()
                .filter(listener -> !done.contains(listener))
                .sorted(BY_PRIORITY)
                .toList();
        sorted.addAll(stuck);
        return new ListenerOrder(sorted, Optional.of(cycle(stuck, predecessors)));
    }

    /** Sorts by always taking the first of the listeners that wait for nobody (Kahn); those of a cycle stay out. */
    private static List<ListenerModel> topological(
            List<ListenerModel> listeners, Map<ListenerModel, List<ListenerModel>> predecessors) {
        Map<ListenerModel, List<ListenerModel>> successors = new HashMap<>();
        Map<ListenerModel, Integer> waiting = new HashMap<>();
        PriorityQueue<ListenerModel> ready = new PriorityQueue<>(BY_PRIORITY);
        for (ListenerModel listener : listeners) {
            List<ListenerModel> before = predecessors.getOrDefault(listener, List.of());
            waiting.put(listener, before.size());
            before.forEach(each ->
                    successors.computeIfAbsent(each, key -> new ArrayList<>()).add(listener));
            if (before.isEmpty()) {
                ready.add(listener);
            }
        }
        List<ListenerModel> sorted = new ArrayList<>();
        while (!ready.isEmpty()) {
            ListenerModel next = ready.remove();
            sorted.add(next);
            for (ListenerModel successor : successors.getOrDefault(next, List.of())) {
                if (waiting.merge(successor, -1, Integer::sum) == 0) {
                    ready.add(successor);
                }
            }
        }
        return sorted;
    }

    private static Map<ListenerModel, List<ListenerModel>> predecessors(List<ListenerModel> listeners) {
        Map<String, List<ListenerModel>> byClass = listeners.stream()
                .collect(Collectors.groupingBy(
                        listener -> listener.owner().type().qualifiedName(), HashMap::new, Collectors.toList()));
        Map<ListenerModel, List<ListenerModel>> predecessors = new HashMap<>();
        for (ListenerModel listener : listeners) {
            for (OrderModel order : listener.order()) {
                for (ListenerModel other : byClass.getOrDefault(order.typeName(), List.of())) {
                    if (!other.equals(listener)) {
                        ListenerModel later = order.after() ? listener : other;
                        ListenerModel earlier = order.after() ? other : listener;
                        predecessors
                                .computeIfAbsent(later, key -> new ArrayList<>())
                                .add(earlier);
                    }
                }
            }
        }
        return predecessors;
    }

    /** Follows predecessors among stuck listeners until one comes again. */
    private static List<ListenerModel> cycle(
            List<ListenerModel> stuck, Map<ListenerModel, List<ListenerModel>> predecessors) {
        List<ListenerModel> path = new ArrayList<>();
        ListenerModel at = stuck.get(0);
        while (!path.contains(at)) {
            path.add(at);
            at = predecessors.getOrDefault(at, List.of()).stream()
                    .filter(stuck::contains)
                    .min(BY_PRIORITY)
                    .orElseThrow();
        }
        return List.copyOf(path.subList(path.indexOf(at), path.size()));
    }
}
