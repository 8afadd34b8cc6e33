package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.ListenerFailure;
import dev.signalbox.runtime.ListenerResult;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the listeners of one delivery returned, in the order of the calls. Used by the dispatching thread alone. */
final class Answers {
    private final List<ListenerResult<?>> list = new ArrayList<>(4);

    /** For each of them, how many listeners had failed before. */
    private final List<Integer> failures = new ArrayList<>(4);

    void add(String listenerId, @Nullable Object value, int failed) {
        list.add(ListenerResult.of(listenerId, value));
        failures.add(failed);
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    /** The first value; there must be one. */
    @Nullable
    Object first() {
        return list.get(0).value();
    }

    /** Returns values and failures in the order they came. */
    @SuppressWarnings("unchecked") // what the listeners of a survey return was checked when they were compiled
    <R> List<ListenerResult<R>> with(List<ListenerFailure> thrown) {
        List<ListenerResult<R>> all = new ArrayList<>();
        int failed = 0;
        for (int i = 0; i < list.size(); i++) {
            for (; failed < failures.get(i); failed++) {
                all.add(ListenerResult.failed(thrown.get(failed)));
            }
            all.add((ListenerResult<R>) list.get(i));
        }
        for (; failed < thrown.size(); failed++) {
            all.add(ListenerResult.failed(thrown.get(failed)));
        }
        return all;
    }
}
