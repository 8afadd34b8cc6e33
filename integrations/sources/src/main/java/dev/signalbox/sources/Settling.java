package dev.signalbox.sources;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Files that something happened to, until nothing has for a while. In the order of the last time; for one thread at a time. */
final class Settling {
    private final Map<Path, Touch> touched = new LinkedHashMap<>();
    private final long settleNanos;

    Settling(long settleNanos) {
        this.settleNanos = settleNanos;
    }

    void touch(Path file, boolean written, long now) {
        Touch before = touched.remove(file); // so that it goes to the end
        touched.put(file, new Touch(now + settleNanos, written || (before != null && before.written())));
    }

    /** Returns how long until the first one has settled; not positive if it has. */
    long nanosUntilNext(long now) {
        return first().map(first -> first.getValue().settled() - now).orElse(Long.MAX_VALUE);
    }

    /** Takes out what has settled. */
    void settled(long now, BiConsumer<Path, Boolean> taker) {
        while (nanosUntilNext(now) <= 0) {
            takeFirst(taker);
        }
    }

    /** Takes out everything. */
    void all(BiConsumer<Path, Boolean> taker) {
        while (!touched.isEmpty()) {
            takeFirst(taker);
        }
    }

    private void takeFirst(BiConsumer<Path, Boolean> taker) {
        Map.Entry<Path, Touch> first = first().orElseThrow();
        touched.remove(first.getKey());
        taker.accept(first.getKey(), first.getValue().written());
    }

    private Optional<Map.Entry<Path, Touch>> first() {
        return touched.entrySet().stream().findFirst();
    }

    private record Touch(long settled, boolean written) {}
}
