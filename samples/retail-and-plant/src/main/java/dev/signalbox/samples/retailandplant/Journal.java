package dev.signalbox.samples.retailandplant;

import dev.signalbox.annotation.Listen;
import dev.signalbox.runtime.EventContext;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts everything, by the first word of its key. Called by whoever dispatches: sources and workers, several at a time. */
final class Journal {
    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

    @Listen(topic = "#")
    void count(Object event, EventContext context) {
        String key = context.routingKey();
        counts.computeIfAbsent(key.substring(0, key.indexOf('.')), any -> new LongAdder())
                .increment();
    }

    Map<String, Long> counts() {
        Map<String, Long> sums = new TreeMap<>();
        counts.forEach((word, count) -> sums.put(word, count.sum()));
        return sums;
    }
}
