package dev.signalbox.runtime.spi;

import dev.signalbox.annotation.WhenFull;
import dev.signalbox.runtime.internal.QueueSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The queues of a dispatcher, and the listener methods whose deliveries wait in each, which have numbers, the first being 0. Immutable. */
public final class QueueTable {
    private final List<QueueSettings> queues;
    private final List<String> listenerIds;
    private final List<QueueSettings> queueOf;

    private QueueTable(List<QueueSettings> queues, List<String> listenerIds, List<QueueSettings> queueOf) {
        this.queues = List.copyOf(queues);
        this.listenerIds = List.copyOf(listenerIds);
        this.queueOf = List.copyOf(queueOf);
    }

    /**
     * Starts the table of a dispatcher.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    List<QueueSettings> queues() {
        return queues;
    }

    String listenerId(int listener) {
        return listenerIds.get(listener);
    }

    QueueSettings queueOf(int listener) {
        return queueOf.get(listener);
    }

    int listeners() {
        return listenerIds.size();
    }

    /** Gathers the queues of a dispatcher. Used by one thread. */
    public static final class Builder {
        private final List<QueueSettings> queues = new ArrayList<>();
        private final List<String> listenerIds = new ArrayList<>();
        private final List<QueueSettings> queueOf = new ArrayList<>();

        private Builder() {}

        /**
         * Adds a queue with workers.
         *
         * @param id its id
         * @param capacity how many deliveries wait at most
         * @param whenFull what becomes of one for which there is no room
         * @param attempts how often a delivery is tried
         * @param backoff the pause before it is tried again, as {@link Duration#parse} reads it
         * @param workers how many workers
         * @param ordered whether deliveries of equal values keep their order
         * @return this builder
         */
        public Builder workers(
                String id,
                int capacity,
                WhenFull whenFull,
                int attempts,
                String backoff,
                int workers,
                boolean ordered) {
            queues.add(settings(id, capacity, whenFull, attempts, backoff).workers(workers, ordered));
            return this;
        }

        /**
         * Adds a queue on an executor.
         *
         * @param id its id
         * @param capacity how many deliveries wait at most
         * @param whenFull what becomes of one for which there is no room
         * @param attempts how often a delivery is tried
         * @param backoff the pause before it is tried again, as {@link Duration#parse} reads it
         * @param name the name of the executor
         * @param direct whether a thread of that executor may call at once
         * @return this builder
         */
        public Builder executor(
                String id, int capacity, WhenFull whenFull, int attempts, String backoff, String name, boolean direct) {
            queues.add(settings(id, capacity, whenFull, attempts, backoff).on(name, direct));
            return this;
        }

        /**
         * Adds a listener method of the queue added last, with the next number.
         *
         * @param id the listener id
         * @return this builder
         */
        public Builder listener(String id) {
            listenerIds.add(id);
            queueOf.add(queues.get(queues.size() - 1));
            return this;
        }

        /**
         * Ends the table.
         *
         * @return the table
         */
        public QueueTable build() {
            return new QueueTable(queues, listenerIds, queueOf);
        }

        private static QueueSettings settings(
                String id, int capacity, WhenFull whenFull, int attempts, String backoff) {
            return QueueSettings.of(
                    id, capacity, whenFull, attempts, Duration.parse(backoff).toNanos());
        }
    }
}
