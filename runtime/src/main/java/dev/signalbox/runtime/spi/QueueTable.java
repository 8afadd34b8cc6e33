package dev.signalbox.runtime.spi;

import dev.signalbox.annotation.WhenFull;
import dev.signalbox.runtime.internal.QueueSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The queues of a dispatcher, and the listener methods whose deliveries wait in each, which have numbers, the first being 0. Immutable. */
public final class QueueTable {
    /** What most dispatchers have. */
    static final QueueTable NONE = builder().build();

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
         * Starts a queue; {@link Queue#workers} or {@link Queue#executor} adds it.
         *
         * @param id its id
         * @param capacity how many deliveries wait at most
         * @param whenFull what becomes of one for which there is no room
         * @param attempts how often a delivery is tried
         * @param backoff the pause before it is tried again, as {@link Duration#parse} reads it
         * @return the queue
         */
        public Queue queue(String id, int capacity, WhenFull whenFull, int attempts, String backoff) {
            long nanos = Duration.parse(backoff).toNanos();
            return new Queue(this, new QueueSettings(id, capacity, whenFull, attempts, nanos, 1, false, "", false));
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

        private Builder add(QueueSettings queue) {
            queues.add(queue);
            return this;
        }
    }

    /** A queue that is about to be added to a table. */
    public static final class Queue {
        private final Builder builder;
        private final QueueSettings of;

        private Queue(Builder builder, QueueSettings of) {
            this.builder = builder;
            this.of = of;
        }

        /**
         * Adds it with workers.
         *
         * @param workers how many
         * @param ordered whether deliveries of equal values keep their order
         * @return the builder of the table
         */
        public Builder workers(int workers, boolean ordered) {
            return builder.add(new QueueSettings(
                    of.id(),
                    of.capacity(),
                    of.whenFull(),
                    of.attempts(),
                    of.backoffNanos(),
                    workers,
                    ordered,
                    "",
                    false));
        }

        /**
         * Adds it on an executor.
         *
         * @param name the name of the executor
         * @param direct whether a thread of that executor may call at once
         * @return the builder of the table
         */
        public Builder executor(String name, boolean direct) {
            return builder.add(new QueueSettings(
                    of.id(), of.capacity(), of.whenFull(), of.attempts(), of.backoffNanos(), 1, false, name, direct));
        }
    }
}
