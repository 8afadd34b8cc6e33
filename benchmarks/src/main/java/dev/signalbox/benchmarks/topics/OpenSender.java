package dev.signalbox.benchmarks.topics;

import dev.signalbox.benchmarks.workload.Counter;
import dev.signalbox.runtime.KeyPublisher;

/** Hands payloads without an event type to a dispatcher. Implemented by a compiled workload. */
public interface OpenSender extends Counter {
    /** Hands a payload over under a key. */
    void send(String routingKey, Object payload);

    /** Returns what hands payloads over under one key. */
    KeyPublisher under(String routingKey);
}
