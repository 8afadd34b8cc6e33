package dev.signalbox.runtime.internal;

import dev.signalbox.annotation.WhenFull;

/**
 * What is said of a queue where its listeners are declared.
 *
 * @param id its id
 * @param capacity how many deliveries wait at most
 * @param whenFull what becomes of one for which there is no room
 * @param attempts how often a delivery is tried
 * @param backoffNanos the pause before it is tried again
 * @param workers how many are handled at a time
 * @param ordered whether those of equal values keep their order among several workers
 * @param executor the name of the executor that does it instead of workers; empty for workers
 * @param direct whether the thread of that executor may do it at once
 */
public record QueueSettings(
        String id,
        int capacity,
        WhenFull whenFull,
        int attempts,
        long backoffNanos,
        int workers,
        boolean ordered,
        String executor,
        boolean direct) {}
