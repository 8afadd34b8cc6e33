package dev.signalbox.processor.validate.plan;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Nearest;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.DispatchPlan;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.ParameterModel.Kind;
import dev.signalbox.processor.model.PatternModel;
import dev.signalbox.topic.TopicPattern;
import dev.signalbox.topic.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A pattern of a listener that also hears payloads without an event type may reach no event type; but if one letter
 * keeps it from that, it is probably a slip.
 */
final class PatternsNearlyReach {
    /** Where more patterns reach no event type, payloads have names of their own; and comparing costs. */
    private static final int MAX_PATTERNS = 8;

    private PatternsNearlyReach() {}

    private record Unreached(ListenerModel listener, PatternModel pattern) {
        List<Word> words() {
            return pattern.pattern().map(TopicPattern::words).orElse(List.of());
        }
    }

    static Stream<Diagnostic> check(DispatchPlan plan) {
        List<Unreached> unreached = unreached(plan);
        if (unreached.isEmpty() || unreached.size() > MAX_PATTERNS) {
            return Stream.of();
        }
        List<Diagnostic> found = new ArrayList<>();
        for (Unreached each : unreached) {
            if (!each.listener().suppressed().contains(Problem.NEAR_MISS.id())) {
                nearest(plan, each, unreached)
                        .map(meant -> Problem.NEAR_MISS.at(
                                each.pattern().origin(), each.pattern().text(), meant))
                        .ifPresent(found::add);
            }
        }
        return found.stream();
    }

    private static List<Unreached> unreached(DispatchPlan plan) {
        List<Unreached> unreached = new ArrayList<>();
        for (ListenerModel listener : plan.dispatcher().listeners()) {
            if (listener.heard().kind() == Kind.ERASED
                    || plan.isEvent(listener.heard().type().qualifiedName())) {
                continue; // what it hears are events: another rule
            }
            for (PatternModel pattern : listener.patterns()) {
                if (!plan.isReached(pattern)) {
                    unreached.add(new Unreached(listener, pattern));
                }
            }
        }
        return unreached;
    }

    private static Optional<String> nearest(DispatchPlan plan, Unreached missed, List<Unreached> unreached) {
        String heard = missed.listener().heard().type().qualifiedName();
        List<EventModel> events = plan.dispatcher().events().stream()
                .filter(event -> event.isSubtypeOf(heard))
                .toList();
        Set<String> known = Suggestion.knownWords(events);
        boolean inUse = unreached.stream()
                .filter(other -> !other.listener().equals(missed.listener()))
                .anyMatch(other -> shareUnknownWord(missed, other, known));
        String written = missed.pattern().text();
        return events.isEmpty() || inUse
                ? Optional.empty()
                : Suggestion.nearest(missed.pattern(), events).filter(meant -> Nearest.isSlip(written, meant));
    }

    /** Tells whether two listeners write a word that no event type has: then payloads travel under it. */
    private static boolean shareUnknownWord(Unreached one, Unreached other, Set<String> known) {
        return one.words().stream()
                .filter(word -> !word.isWildcard() && !known.contains(word.toString()))
                .anyMatch(other.words()::contains);
    }
}
