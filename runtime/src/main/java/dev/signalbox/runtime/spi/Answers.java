package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.ListenerFailure;
import dev.signalbox.runtime.ListenerResult;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the listeners of one delivery returned, in the order of the calls. Used by the dispatching thread alone. */
final class Answers {
    private final List<Answer> list = new ArrayList<>(4);

    /** A returned value, and how many listeners had failed before. */
    static final class Answer {
        final String listenerId;
        final @Nullable Object value;
        final int failures;

        Answer(String listenerId, @Nullable Object value, int failures) {
            this.listenerId = listenerId;
            this.value = value;
            this.failures = failures;
        }
    }

    void add(String listenerId, @Nullable Object value, int failures) {
        list.add(new Answer(listenerId, value, failures));
    }

    /** The first answer, if there is one. */
    @Nullable
    Answer first() {
        return list.isEmpty() ? null : list.get(0);
    }

    /** Returns values and failures in the order they came. */
    @SuppressWarnings("unchecked") // what the listeners of a survey return was checked when they were compiled
    <R> List<ListenerResult<R>> with(List<ListenerFailure> failures) {
        List<ListenerResult<R>> all = new ArrayList<>();
        int failed = 0;
        for (Answer answer : list) {
            for (; failed < answer.failures; failed++) {
                all.add(ListenerResult.failed(failures.get(failed)));
            }
            all.add(ListenerResult.of(answer.listenerId, (R) answer.value));
        }
        for (; failed < failures.size(); failed++) {
            all.add(ListenerResult.failed(failures.get(failed)));
        }
        return all;
    }
}
