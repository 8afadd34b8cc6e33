package dev.signalbox.sources;

import dev.signalbox.runtime.EventPublisher;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Publishes one event when the program ends: by its last thread that is no daemon, by {@link System#exit}, or by a signal.
 *
 * <pre>{@code
 * ShutdownSource shutdown = new ShutdownSource(shop, ShutdownBegan::new, Duration.ofSeconds(5));
 * shutdown.start();
 * }</pre>
 *
 * <p>It is a {@linkplain Runtime#addShutdownHook shutdown hook}. Other hooks run at the same time, that of
 * {@code java.util.logging} among them, so what is logged then may be lost. A listener that takes longer than the timeout is left
 * behind, so that the program ends; so is one that calls {@code System.exit}, which would wait for itself. Queued listeners have only
 * as long as others wait: close the dispatcher in a listener of the event.
 *
 * <p>Safe for use by several threads.
 */
public final class ShutdownSource implements AutoCloseable {
    private final Lifecycle lifecycle = new Lifecycle("the source of the shutdown");
    private final Supplier<?> toEvent;
    private final Duration timeout;
    private final Outlet outlet;
    private final ShutdownHooks hooks;
    private final Thread hook = new Thread(this::onShutdown, "signalbox-shutdown");

    /**
     * Creates a source that logs what goes wrong.
     *
     * @param publisher where the event goes
     * @param toEvent makes the event
     * @param timeout how long the end of the program waits for the listeners at most
     * @throws IllegalArgumentException if the timeout is zero, negative or longer than 292 years
     */
    public ShutdownSource(EventPublisher publisher, Supplier<?> toEvent, Duration timeout) {
        this(publisher, toEvent, timeout, SourceFailureHandler.logging());
    }

    /**
     * Creates a source.
     *
     * @param publisher where the event goes
     * @param toEvent makes the event
     * @param timeout how long the end of the program waits for the listeners at most
     * @param failureHandler is told what goes wrong
     * @throws IllegalArgumentException if the timeout is zero, negative or longer than 292 years
     */
    public ShutdownSource(
            EventPublisher publisher, Supplier<?> toEvent, Duration timeout, SourceFailureHandler failureHandler) {
        this(new Outlet(publisher, failureHandler), toEvent, timeout, ShutdownHooks.OF_VM);
    }

    ShutdownSource(Outlet outlet, Supplier<?> toEvent, Duration timeout, ShutdownHooks hooks) {
        this.outlet = outlet;
        this.toEvent = Objects.requireNonNull(toEvent, "toEvent");
        this.timeout = Duration.ofNanos(Nanos.ofPositive("timeout", timeout));
        this.hooks = hooks;
    }

    /**
     * Waits for the end of the program from now on.
     *
     * @throws IllegalStateException if it was started or closed before, or the program is ending already
     */
    public void start() {
        lifecycle.start();
        hooks.add(hook);
    }

    /** Publishes nothing at the end of the program. If that has begun it changes nothing. Closing again does nothing. */
    @Override
    public void close() {
        if (lifecycle.close()) {
            try {
                hooks.remove(hook);
            } catch (IllegalStateException ending) {
                // The hook is run by now, and either has published or finds the source closed.
            }
        }
    }

    /** In a thread apart, because a dispatch cannot be made to end. */
    private void onShutdown() {
        if (!lifecycle.isOpen()) {
            return;
        }
        Thread dispatch = SourceThreads.make(
                SourceThreads.daemons("signalbox-shutdown-dispatch"),
                () -> outlet.publish("the source of the shutdown", toEvent));
        dispatch.start();
        SourceThreads.awaitEnd(dispatch, timeout);
    }
}
