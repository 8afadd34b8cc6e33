package dev.signalbox.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is left to test at run time of whether a topic fits a pattern: one of several alternatives, each of them tests
 * that must all hold.
 *
 * @param alternatives the alternatives; a single one without tests holds always, none holds never
 */
public record Condition(List<List<Test>> alternatives) {
    /** The condition that always holds. */
    public static final Condition ALWAYS = new Condition(List.of(List.of()));

    /** The condition that never holds. */
    public static final Condition NEVER = new Condition(List.of());

    public Condition {
        List<List<Test>> copies = new ArrayList<>(alternatives.size());
        for (List<Test> tests : alternatives) {
            copies.add(List.copyOf(tests));
        }
        alternatives = List.copyOf(copies);
    }

    /** One test: whether a component of the event gives a certain word. */
    public record Test(EventComponent component, String word) implements Comparable<Test> {
        /** Returns the constants of an enum that give the word: several, if their names differ in case only. */
        public List<String> constants() {
            return component.constants().stream()
                    .filter(constant -> constant.toLowerCase(Locale.ROOT).equals(word))
                    .toList();
        }

        @Override
        public int compareTo(Test other) {
            int byName = component.name().compareTo(other.component.name());
            return byName != 0 ? byName : word.compareTo(other.word);
        }
    }

    /** Tells whether nothing is left to test. */
    public boolean isAlways() {
        for (List<Test> tests : alternatives) {
            if (tests.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether no event can fit. */
    public boolean isNever() {
        return alternatives.isEmpty();
    }
}
