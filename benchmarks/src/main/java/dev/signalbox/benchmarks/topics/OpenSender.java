package dev.signalbox.benchmarks.topics;

import dev.signalbox.benchmarks.workload.Counter;

/** Hands payloads without an event type to a dispatcher. Implemented by a compiled workload. */
public interface OpenSender extends Counter {
    /** Hands a payload over under a key. */
    void send(String routingKey, Object payload);
}
