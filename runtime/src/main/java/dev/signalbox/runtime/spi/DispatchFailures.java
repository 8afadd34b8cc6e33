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
    private static final DispatchFailures STOPPED = new DispatchFailures(true);

    private final List<String> listenerIds = new ArrayList<>(2);
    private final List<Throwable> causes = new ArrayList<>(2);
    private final List<ListenerFailure> nested = new ArrayList<>(0);
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
        DispatchFailures all = failures == null ? new DispatchFailures(false) : failures;
        all.listenerIds.add(listenerId);
        all.causes.add(cause);
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
        return failures != null && !(failures.causes.isEmpty() && failures.nested.isEmpty());
    }

    /**
     * Gives a failure to the failure handler, which must not stop the dispatch.
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
        } catch (RuntimeException | Error broken) {
            Throwables.rethrowIfFatal(broken);
            broken.addSuppressed(cause);
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
        List<ListenerFailure> list = new ArrayList<>();
        for (int i = 0; i < causes.size(); i++) {
            list.add(new ListenerFailure(listenerIds.get(i), routingKey, event, causes.get(i)));
        }
        list.addAll(nested);
        return new DispatchException(list);
    }

    /** Adds the failures of an event that a listener emitted. */
    static DispatchFailures addAll(@Nullable DispatchFailures failures, List<ListenerFailure> more) {
        DispatchFailures all = failures == null || failures == STOPPED ? new DispatchFailures(false) : failures;
        all.nested.addAll(more);
        return all;
    }
}
