package dev.signalbox.micrometer;

import dev.signalbox.runtime.EventDispatcher;
import dev.signalbox.runtime.ListenerQueue;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/**
 * Meters of the queues of a dispatcher: {@code signalbox.queue.depth} and {@code .active} are gauges; {@code .entered}, {@code .handled},
 * {@code .retried}, {@code .dead} and {@code .dropped} are counters. All count deliveries, and have the tags {@code dispatcher} and
 * {@code queue}.
 *
 * <pre>{@code
 * SignalboxMetrics.of(shop).bindTo(meters);
 * }</pre>
 *
 * <p>Meters do not keep a dispatcher alive. What they cost is paid by who reads them.
 */
public final class SignalboxMetrics implements MeterBinder {
    private static final String UNIT = "deliveries";

    private final EventDispatcher dispatcher;
    private final Tags tags;

    private SignalboxMetrics(EventDispatcher dispatcher, Tags tags) {
        this.dispatcher = dispatcher;
        this.tags = tags;
    }

    /**
     * Returns the meters of a dispatcher.
     *
     * @param dispatcher the dispatcher; the simple name of its class is the tag {@code dispatcher}
     * @return what binds them to a registry
     */
    public static SignalboxMetrics of(EventDispatcher dispatcher) {
        return of(dispatcher, Tags.empty());
    }

    /**
     * Returns the meters of a dispatcher, with more tags. Where a program has several dispatchers of one class, a tag must tell them
     * apart: a registry takes the first of several equal meters.
     *
     * @param dispatcher the dispatcher
     * @param tags the tags; one named {@code dispatcher} replaces the name of the class
     * @return what binds them to a registry
     */
    public static SignalboxMetrics of(EventDispatcher dispatcher, Iterable<Tag> tags) {
        Tags all = Tags.of("dispatcher", dispatcher.getClass().getSimpleName()).and(tags);
        return new SignalboxMetrics(Objects.requireNonNull(dispatcher, "dispatcher"), all);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (ListenerQueue queue : dispatcher.queues()) {
            gauge(registry, queue, "depth", ListenerQueue::waiting, "Wait for a worker or for another attempt");
            gauge(registry, queue, "active", SignalboxMetrics::active, "Are with a listener");
            count(registry, queue, "entered", ListenerQueue::entered, "Were accepted, those dropped later included");
            count(registry, queue, "handled", ListenerQueue::handled, "Were handled by all their listeners");
            count(registry, queue, "retried", ListenerQueue::retried, "Failed attempts that were followed by another");
            count(registry, queue, "dead", ListenerQueue::dead, "Failed for good");
            count(registry, queue, "dropped", ListenerQueue::dropped, "Were dropped because the queue was full");
        }
    }

    /** What entered and is nowhere else; not below zero where figures are of different moments. */
    private static double active(ListenerQueue queue) {
        long left = queue.handled() + queue.dead() + queue.dropped() + queue.waiting();
        return Math.max(0, queue.entered() - left);
    }

    private void gauge(
            MeterRegistry registry,
            ListenerQueue queue,
            String name,
            ToDoubleFunction<ListenerQueue> value,
            String description) {
        Gauge.builder("signalbox.queue." + name, queue, value)
                .description(description)
                .baseUnit(UNIT)
                .tags(tags.and("queue", queue.id()))
                .register(registry);
    }

    private void count(
            MeterRegistry registry,
            ListenerQueue queue,
            String name,
            ToDoubleFunction<ListenerQueue> value,
            String description) {
        FunctionCounter.builder("signalbox.queue." + name, queue, value)
                .description(description)
                .baseUnit(UNIT)
                .tags(tags.and("queue", queue.id()))
                .register(registry);
    }
}
