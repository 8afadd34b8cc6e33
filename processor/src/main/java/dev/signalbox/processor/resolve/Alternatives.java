package dev.signalbox.processor.resolve;

import dev.signalbox.processor.model.Condition;
import dev.signalbox.processor.model.Condition.Test;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** A condition in the making: alternatives of which none is contained in another. */
final class Alternatives {
    static final Alternatives ALWAYS = new Alternatives(Set.of(Set.of()));
    static final Alternatives NEVER = new Alternatives(Set.of());

    private final Set<Set<Test>> sets;

    private Alternatives(Set<Set<Test>> sets) {
        this.sets = sets;
    }

    /** Returns the condition that at least one of several holds. */
    static Condition anyOf(Collection<Condition> conditions) {
        if (conditions.isEmpty()) {
            return Condition.NEVER;
        }
        Set<Set<Test>> all = new HashSet<>();
        for (Condition condition : conditions) {
            if (condition.isAlways()) {
                return Condition.ALWAYS;
            }
            condition.alternatives().forEach(tests -> all.add(Set.copyOf(tests)));
        }
        return new Alternatives(minimal(all)).toCondition();
    }

    Alternatives or(Alternatives other) {
        Set<Set<Test>> all = new HashSet<>(sets);
        all.addAll(other.sets);
        return new Alternatives(minimal(all));
    }

    /** Adds a test to each alternative; drops those in which the component would have to give two words. */
    Alternatives and(Test test) {
        Set<Set<Test>> all = new HashSet<>();
        for (Set<Test> tests : sets) {
            boolean contradicts = tests.stream()
                    .anyMatch(other -> other.component().equals(test.component())
                            && !other.word().equals(test.word()));
            if (!contradicts) {
                Set<Test> more = new HashSet<>(tests);
                more.add(test);
                all.add(more);
            }
        }
        return new Alternatives(minimal(all));
    }

    int size() {
        return sets.size();
    }

    Condition toCondition() {
        NavigableSet<List<Test>> sorted =
                new TreeSet<>(Comparator.<List<Test>>comparingInt(List::size).thenComparing(List::toString));
        sets.forEach(tests -> sorted.add(tests.stream().sorted().toList()));
        return new Condition(new ArrayList<>(sorted));
    }

    private static Set<Set<Test>> minimal(Set<Set<Test>> all) {
        Set<Set<Test>> minimal = new HashSet<>();
        for (Set<Test> tests : all) {
            boolean implied = all.stream().anyMatch(other -> !other.equals(tests) && tests.containsAll(other));
            if (!implied) {
                minimal.add(tests);
            }
        }
        return minimal;
    }
}
