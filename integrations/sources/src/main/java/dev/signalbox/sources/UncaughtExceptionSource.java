package dev.signalbox.sources;

import dev.signalbox.runtime.EventPublisher;
import java.lang.Thread.UncaughtExceptionHandler;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Publishes an event for each exception that ends a thread because nobody caught it.
 *
 * <pre>{@code
 * UncaughtExceptionSource errors = new UncaughtExceptionSource(shop, UncaughtException::new);
 * errors.start();
 * }</pre>
 *
 * <p>It is the {@linkplain Thread#setDefaultUncaughtExceptionHandler default handler} of the program from start to close. It
 * dispatches in the thread that ends, then hands the exception to the handler that was there before, or prints it as a program
 * without a handler does. Threads with a handler of their own do not come here, nor do tasks of an {@code ExecutorService} that
 * keep what they throw in a future.
 *
 * <p>What the dispatch throws is told to the {@link SourceFailureHandler} and makes no other event. Beware of a listener that
 * starts threads which end by an exception: each is an event again.
 *
 * <p>Safe for use by several threads.
 */
public final class UncaughtExceptionSource implements AutoCloseable {
    private final Lifecycle lifecycle = new Lifecycle("the source of uncaught exceptions");
    private final BiFunction<? super Thread, ? super Throwable, ?> toEvent;
    private final Outlet outlet;
    private final ThreadLocal<Boolean> publishing = ThreadLocal.withInitial(() -> false);
    private volatile @Nullable UncaughtExceptionHandler earlier;
    private final UncaughtExceptionHandler handler = this::onUncaught;

    /**
     * Creates a source that logs what goes wrong.
     *
     * @param publisher where the events go
     * @param toEvent makes an event of the thread and what it threw
     */
    public UncaughtExceptionSource(EventPublisher publisher, BiFunction<? super Thread, ? super Throwable, ?> toEvent) {
        this(publisher, toEvent, SourceFailureHandler.logging());
    }

    /**
     * Creates a source.
     *
     * @param publisher where the events go
     * @param toEvent makes an event of the thread and what it threw
     * @param failureHandler is told what goes wrong
     */
    public UncaughtExceptionSource(
            EventPublisher publisher,
            BiFunction<? super Thread, ? super Throwable, ?> toEvent,
            SourceFailureHandler failureHandler) {
        this.outlet = new Outlet(publisher, failureHandler);
        this.toEvent = Objects.requireNonNull(toEvent, "toEvent");
    }

    /**
     * Becomes the default handler of the program.
     *
     * @throws IllegalStateException if it was started or closed before
     */
    public void start() {
        lifecycle.start();
        synchronized (UncaughtExceptionSource.class) { // several sources, started at once, form a chain
            earlier = Thread.getDefaultUncaughtExceptionHandler();
            Thread.setDefaultUncaughtExceptionHandler(handler);
        }
    }

    /**
     * Publishes no more events, and puts the earlier handler back. If somebody has set another handler meanwhile that one stays,
     * and what it hands on goes to the earlier one. An event in progress is not waited for. Closing again does nothing.
     */
    @Override
    public void close() {
        if (!lifecycle.close()) {
            return;
        }
        synchronized (UncaughtExceptionSource.class) {
            if (Thread.getDefaultUncaughtExceptionHandler() == handler) {
                Thread.setDefaultUncaughtExceptionHandler(earlier);
            }
        }
    }

    private void onUncaught(Thread thread, Throwable thrown) {
        if (lifecycle.isOpen() && !publishing.get()) {
            publishing.set(true);
            try {
                outlet.publish("the source of uncaught exceptions", () -> toEvent.apply(thread, thrown));
            } finally {
                publishing.remove();
            }
        }
        handOn(thread, thrown);
    }

    private void handOn(Thread thread, Throwable thrown) {
        UncaughtExceptionHandler next = earlier;
        if (next != null) {
            next.uncaughtException(thread, thrown);
        } else {
            System.err.print("Exception in thread \"" + thread.getName() + "\" ");
            thrown.printStackTrace(System.err);
        }
    }
}
