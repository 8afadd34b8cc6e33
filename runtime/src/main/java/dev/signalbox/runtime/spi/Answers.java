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

    /** How many had failed before the dispatcher whose listeners are called now. */
    private int before;

    /** Whether whoever asks wants to see what an extension's gate refused. */
    private boolean showsRefusals;

    void add(String listenerId, @Nullable Object value, int failed) {
        list.add(ListenerResult.of(listenerId, value));
        failures.add(before + failed);
    }

    /** Notes that an extension is not to hear the event. */
    void refused(String extensionId, int failed) {
        if (showsRefusals) {
            list.add(ListenerResult.refused(extensionId));
            failures.add(failed);
        }
    }

    void showRefusals() {
        showsRefusals = true;
    }

    /** Says how many have failed before what comes now, and returns what was said before. */
    int after(int failed) {
        int earlier = before;
        before = failed;
        return earlier;
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
