package dev.signalbox.processor.validate.declaration;

import dev.signalbox.annotation.QueueScope;
import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.EventComponent;
import dev.signalbox.processor.model.EventComponent.Kind;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.QueueModel;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A queue is one that can work: its numbers are in range, and what it says goes together. */
final class QueuesWork {
    private static final int MOST_WORKERS = 1_024;
    private static final int MOST_WAITING = 1 << 24;

    private final ListenerModel listener;
    private final QueueModel queue;
    private final List<Diagnostic> found = new ArrayList<>();

    private QueuesWork(ListenerModel listener, QueueModel queue) {
        this.listener = listener;
        this.queue = queue;
    }

    static Stream<Diagnostic> check(ListenerModel listener) {
        if (listener.queue().isEmpty()) {
            return Stream.of();
        }
        QueuesWork rule = new QueuesWork(listener, listener.queue().get());
        rule.checkNumbers();
        rule.checkBackoff();
        rule.checkOrder();
        rule.checkExecutor();
        rule.checkListener();
        return rule.found.stream();
    }

    private void checkNumbers() {
        if (queue.workers() < 1 || queue.workers() > MOST_WORKERS) {
            fault("workers is " + queue.workers(), "Write a number from 1 to 1024");
        }
        if (queue.capacity() < 1 || queue.capacity() > MOST_WAITING) {
            fault("capacity is " + queue.capacity(), "Write a number from 1 to 16777216");
        }
        if (queue.attempts() < 1) {
            fault("attempts is " + queue.attempts(), "Write 1 or more");
        }
    }

    private void checkBackoff() {
        String advice = "Write \"PT0.1S\" for a tenth of a second, \"PT5M\" for five minutes";
        try {
            Duration backoff = Duration.parse(queue.backoff());
            if (backoff.isNegative() || backoff.compareTo(Duration.ofDays(365)) > 0) {
                fault("backoff is \"" + queue.backoff() + "\", which is not from zero to a year", advice);
            }
        } catch (DateTimeParseException malformed) {
            fault("backoff is \"" + queue.backoff() + "\", which is no ISO 8601 duration", advice);
        }
    }

    /** Who hears no event is told that alone. */
    private void checkOrder() {
        Optional<EventComponent> component = queue.orderBy();
        if (component.isPresent()
                && component.get().kind() == Kind.MISSING
                && listener.parameter().isPresent()) {
            String fault = "orderBy names \"" + component.get().name() + "\", but "
                    + listener.parameter().get().text()
                    + " has no public method of that name without parameters and checked exceptions";
            faultOfMethod(fault, "Name a record component, or such a method");
        }
    }

    private void checkExecutor() {
        boolean onExecutor = !queue.executor().isEmpty();
        if (onExecutor && (queue.workers() != 1 || queue.orderBy().isPresent())) {
            fault("an executor is given one delivery after the other", "Leave workers and orderBy out, or \"on\"");
        }
        if (!onExecutor && queue.direct()) {
            fault("direct is said of the thread of an executor, and there is none", "Name one with \"on\"");
        }
    }

    private void checkListener() {
        if (!queue.ofClass() && listener.returns().stops()) {
            faultOfMethod(
                    "it returns Propagation, and nobody comes after it", "Return void, or put @Queued on the class");
        }
        boolean shared = queue.scope() != QueueScope.LOCAL;
        if (shared && !queue.ofClass() && listener.plainId().isPresent()) {
            faultOfMethod(
                    "processes share it by its id, \"" + queue.id() + "\", which another overload would change",
                    "Give the method an id = \"...\"");
        }
    }

    /** What is wrong with the queue of a class is told once, not for each of its methods. */
    private void fault(String fault, String advice) {
        add(queue.ofClass() ? queue.id() : listener.method().qualifiedName(), fault, advice);
    }

    private void faultOfMethod(String fault, String advice) {
        add(listener.method().qualifiedName(), fault, advice);
    }

    private void add(String name, String fault, String advice) {
        found.add(Problem.UNFIT_QUEUE.at(queue.origin(), name, fault, advice));
    }
}
