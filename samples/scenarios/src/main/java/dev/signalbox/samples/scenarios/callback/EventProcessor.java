package dev.signalbox.samples.scenarios.callback;

import dev.signalbox.runtime.EventDispatcher;
import dev.signalbox.runtime.queue.EventConsumer;
import dev.signalbox.runtime.queue.EventHandler;
import dev.signalbox.runtime.queue.EventQueue;
import dev.signalbox.samples.scenarios.event.EntityEvent;
import dev.signalbox.samples.scenarios.event.EntityFilter;
import dev.signalbox.samples.scenarios.session.Sessions;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Calls what it was given, at events that were chosen while the program runs: all on one thread, from one queue.
 *
 * <pre>{@code
 * RunningCallbacks running = new EventProcessor(entities, sessions)
 *         .on(EntityFilter.of(JOB, CREATION), event -> log(event))
 *         .on(triggers.scenarioCreated("sales"), (event, scenario) -> plan(scenario))
 *         .broadcast(triggers.dataNodeWritten(), (session, event, written) -> session.show(written.node().id()))
 *         .start();
 * }</pre>
 *
 * <p>Filters are asked in the order in which they came first; callbacks with equal filters are called in the order in
 * which they were added. A callback that was added with two filters is called twice for an event that passes both. What
 * callbacks throw is logged. Used by one thread; callbacks run on another.
 */
public final class EventProcessor {
    private final EventDispatcher dispatcher;
    private final @Nullable Sessions sessions;
    private final CallbackTable callbacks = new CallbackTable();

    /**
     * Creates a processor that cannot broadcast.
     *
     * @param dispatcher the dispatcher of the events
     */
    public EventProcessor(EventDispatcher dispatcher) {
        this.dispatcher = dispatcher;
        this.sessions = null;
    }

    /**
     * Creates a processor.
     *
     * @param dispatcher the dispatcher of the events
     * @param sessions for whom to broadcast
     */
    public EventProcessor(EventDispatcher dispatcher, Sessions sessions) {
        this.dispatcher = dispatcher;
        this.sessions = sessions;
    }

    /**
     * Adds a callback.
     *
     * @param filter passes the events it wants
     * @param callback the callback
     * @return this
     * @throws IllegalStateException if it was started
     */
    public EventProcessor on(EntityFilter filter, EventHandler<EntityEvent> callback) {
        callbacks.add(filter, callback);
        return this;
    }

    /**
     * Adds a callback for some of the events that pass a filter.
     *
     * @param filter passes the events it wants
     * @param condition must be true, too; if it throws, this callback fails
     * @param callback the callback
     * @return this
     * @throws IllegalStateException if it was started
     */
    public EventProcessor on(
            EntityFilter filter, Predicate<EntityEvent> condition, EventHandler<EntityEvent> callback) {
        return on(filter, event -> {
            if (condition.test(event)) {
                callback.handle(event);
            }
        });
    }

    /**
     * Adds a callback that is told what an event is about.
     *
     * @param trigger says at which events, and finds what they are about
     * @param callback the callback
     * @param <T> what the events are about
     * @return this
     * @throws IllegalStateException if it was started
     */
    public <T> EventProcessor on(Trigger<T> trigger, SubjectCallback<T> callback) {
        return on(
                trigger.filter(),
                trigger.condition(),
                event -> callback.call(event, trigger.subject().apply(event)));
    }

    /**
     * Adds a callback that is called for every session that is connected when its turn comes.
     *
     * @param filter passes the events it wants
     * @param callback the callback
     * @return this
     * @throws NoSessionsException if there are no sessions; nothing is added
     * @throws IllegalStateException if it was started
     */
    public EventProcessor broadcast(EntityFilter filter, SessionCallback callback) {
        return broadcast(filter, event -> true, callback);
    }

    /**
     * Adds a callback for some of the events that pass a filter, which is called for every session.
     *
     * @param filter passes the events it wants
     * @param condition must be true, too; if it throws, this callback fails
     * @param callback the callback
     * @return this
     * @throws NoSessionsException if there are no sessions; nothing is added
     * @throws IllegalStateException if it was started
     */
    public EventProcessor broadcast(EntityFilter filter, Predicate<EntityEvent> condition, SessionCallback callback) {
        Sessions all = requireSessions();
        return on(filter, condition, event -> all.forEach(session -> callback.call(session, event)));
    }

    /**
     * Adds a callback that is told what an event is about, and is called for every session.
     *
     * @param trigger says at which events, and finds what they are about, once for all sessions
     * @param callback the callback
     * @param <T> what the events are about
     * @return this
     * @throws NoSessionsException if there are no sessions; nothing is added
     * @throws IllegalStateException if it was started
     */
    public <T> EventProcessor broadcast(Trigger<T> trigger, SessionSubjectCallback<T> callback) {
        Sessions all = requireSessions();
        return on(trigger, (event, subject) -> all.forEach(session -> callback.call(session, event, subject)));
    }

    /**
     * Subscribes to what the callbacks want, and starts their thread. No callback can be added later.
     *
     * @return to be closed when the callbacks should end
     * @throws IllegalStateException if it was started before, or the dispatcher is closed
     */
    public RunningCallbacks start() {
        callbacks.freeze();
        EventQueue<EntityEvent> queue =
                EventQueue.of(callbacks.subscription(dispatcher).id("callbacks"));
        EventConsumer<EntityEvent> consumer = new EventConsumer<>(queue, callbacks::call);
        consumer.start();
        return new RunningCallbacks(queue, consumer);
    }

    private Sessions requireSessions() {
        if (sessions == null) {
            throw new NoSessionsException();
        }
        return sessions;
    }
}
