package dev.signalbox.processor.model;

import dev.signalbox.annotation.QueueScope;
import dev.signalbox.annotation.WhenFull;
import java.util.Optional;

/**
 * Where the deliveries of a listener method wait.
 *
 * @param id its id, unique in a dispatcher
 * @param ofClass whether all listener methods of a class share it
 * @param workers how many deliveries are handled at a time
 * @param capacity how many wait at most
 * @param whenFull what becomes of one for which there is no room
 * @param orderBy the component that orders the events; of no kind if they have none of that name
 * @param attempts how often a delivery is tried
 * @param backoff the pause before it is tried again, as written
 * @param scope who shares it
 * @param executor the name of the executor that calls the method; empty for workers
 * @param direct whether a thread of that executor calls at once
 * @param origin the annotation
 */
public record QueueModel(
        String id,
        boolean ofClass,
        int workers,
        int capacity,
        WhenFull whenFull,
        Optional<EventComponent> orderBy,
        int attempts,
        String backoff,
        QueueScope scope,
        String executor,
        boolean direct,
        Origin origin) {}
