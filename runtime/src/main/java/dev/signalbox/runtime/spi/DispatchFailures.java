package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.DispatchException;
import dev.signalbox.runtime.FailureHandler;
import dev.signalbox.runtime.ListenerFailure;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the failures of one dispatch, and whether a listener stopped it. Made only when one of the two happens.
 *
 * <p>Used by the dispatching thread alone.
 */
public final class DispatchFailures {
    /** A stop without failures. Shared by all dispatches, so nothing is ever added to it. */
    private static final DispatchFailures STOPPED = new DispatchFailures(true);

    /** In order: what listeners threw, as {@link Thrown}, and failures on events they emitted. */
    private final List<Object> entries = new ArrayList<>(2);

    private boolean stopped;

    private DispatchFailures(boolean stopped) {
        this.stopped = stopped;
    }

    /**
     * Adds a failure.
     *
     * @param failures the failures so far
     * @param listenerId the listener that failed
     * @param cause what it threw; rethrown if it means that the VM is broken
     * @return the failures
     */
    public static DispatchFailures add(@Nullable DispatchFailures failures, String listenerId, Throwable cause) {
        Throwables.rethrowIfFatal(cause);
        DispatchFailures all = own(failures);
        all.entries.add(new Thrown(listenerId, cause));
        return all;
    }

    /**
     * Notes that a listener stopped the dispatch.
     *
     * @param failures the failures so far
     * @return the failures
     */
    public static DispatchFailures stop(@Nullable DispatchFailures failures) {
        if (failures == null) {
            return STOPPED;
        }
        failures.stopped = true;
        return failures;
    }

    /**
     * Tells whether a listener stopped the dispatch.
     *
     * @param failures the failures so far
     * @return true after {@link #stop}
     */
    public static boolean stopped(@Nullable DispatchFailures failures) {
        return failures != null && failures.stopped;
    }

    /**
     * Tells whether a listener failed.
     *
     * @param failures the failures so far
     * @return true after {@link #add}
     */
    public static boolean any(@Nullable DispatchFailures failures) {
        return failures != null && !failures.entries.isEmpty();
    }

    /**
     * Gives a failure to the failure handler, which cannot stop the dispatch: what it throws is logged.
     *
     * @param handler the handler of the dispatcher
     * @param listenerId the listener that failed
     * @param routingKey the key the event travelled under
     * @param event the event
     * @param cause what the listener threw; rethrown if it means that the VM is broken
     */
    public static void handle(
            FailureHandler handler, String listenerId, String routingKey, Object event, Throwable cause) {
        Throwables.rethrowIfFatal(cause);
        ListenerFailure failure = new ListenerFailure(listenerId, routingKey, event, cause);
        try {
            handler.onFailure(failure);
        } catch (Throwable broken) { // Throwable: some languages let a handler throw checked exceptions
            Throwables.rethrowIfFatal(broken);
            if (broken != cause) { // a handler may rethrow, and nothing can suppress itself
                broken.addSuppressed(cause);
            }
            System.getLogger("dev.signalbox")
                    .log(Level.ERROR, String.format("the failure handler failed on: %s", failure), broken);
        }
    }

    /**
     * Makes the exception that reports all failures.
     *
     * @param routingKey the key the event travelled under
     * @param event the event
     * @return the exception to throw
     */
    public DispatchException asException(String routingKey, Object event) {
        List<ListenerFailure> list = new ArrayList<>(entries.size());
        for (Object entry : entries) {
            list.add(entry instanceof Thrown thrown ? thrown.on(routingKey, event) : (ListenerFailure) entry);
        }
        return new DispatchException(list);
    }

    /** Adds the failures on an event that a listener emitted. */
    static DispatchFailures addAll(@Nullable DispatchFailures failures, List<ListenerFailure> more) {
        DispatchFailures all = own(failures);
        all.entries.addAll(more);
        return all;
    }

    private static DispatchFailures own(@Nullable DispatchFailures failures) {
        return failures == null || failures == STOPPED ? new DispatchFailures(failures == STOPPED) : failures;
    }

    /** What a listener threw, before anybody asks for the routing key. */
    private static final class Thrown {
        private final String listenerId;
        private final Throwable cause;

        Thrown(String listenerId, Throwable cause) {
            this.listenerId = listenerId;
            this.cause = cause;
        }

        ListenerFailure on(String routingKey, Object event) {
            return new ListenerFailure(listenerId, routingKey, event, cause);
        }
    }
}
