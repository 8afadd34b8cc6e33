package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.idempotency.EventInProgressException;
import dev.signalbox.runtime.idempotency.IdempotencyStore;
import dev.signalbox.runtime.idempotency.IdempotencyStore.Claim;
import dev.signalbox.runtime.idempotency.ListenerCall;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that a listener is called once for an event whose id was given. Generated code of dispatchers that say so asks it
 * around each call; for all other events it is null, and nothing is kept. Used by the thread that makes the call.
 */
public final class Once {
    private final ListenerCall call;
    private final Claim claim;
    private final boolean done;

    private Once(ListenerCall call, Claim claim) {
        this.call = call;
        this.claim = claim;
        this.done = claim.isDone();
    }

    /**
     * Claims the call of a listener.
     *
     * @param delivery the delivery of the event, if it has one
     * @param listenerId the listener
     * @return the claim; null if nobody gave the event an id
     * @throws EventInProgressException if another thread makes the call, and does not end in time
     */
    public static @Nullable Once of(@Nullable Delivery delivery, String listenerId) {
        return delivery == null ? null : claim(delivery, listenerId, null);
    }

    /** Does the same for the call of a registered instance, or of a subscription. */
    public static @Nullable Once of(@Nullable Delivery delivery, String listenerId, Object instance) {
        return delivery == null ? null : claim(delivery, listenerId, instance);
    }

    private static @Nullable Once claim(Delivery delivery, String listenerId, @Nullable Object instance) {
        String eventId = delivery.givenId();
        IdempotencyStore store = delivery.dispatcher.longWay.idempotency;
        if (eventId == null || store == null) {
            return null;
        }
        ListenerCall call = new ListenerCall(eventId, delivery.routingKey(), listenerId, instance);
        try {
            return new Once(call, store.claim(call));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new EventInProgressException(call, "the thread that waited for it was interrupted");
        }
    }

    /** Tells whether the call is to be made; else {@link #value} is what came of it. */
    public static boolean calls(@Nullable Once once) {
        return once == null || !once.done;
    }

    /** Notes that the listener has been called and returned nothing that is kept. */
    public static void done(@Nullable Once once) {
        done(once, null);
    }

    /**
     * Notes that the listener has been called.
     *
     * @param once the claim of the call, if there is one
     * @param value what the listener returned. A stage that fails later is forgotten then
     * @return the value
     */
    public static @Nullable Object done(@Nullable Once once, @Nullable Object value) {
        if (once != null) {
            once.claim.complete(value);
            if (value instanceof CompletionStage<?> stage) {
                stage.whenComplete(new Withdrawal(once));
            }
        }
        return value;
    }

    /** Notes that the listener failed or broke off, so that it is called when the event comes again. */
    public static void failed(@Nullable Once once) {
        if (once != null) {
            once.abandon();
        }
    }

    /** Returns what the listener returned when it was called; null if it returned nothing that is kept. */
    public @Nullable Object value() {
        return claim.result();
    }

    private void abandon() {
        try {
            claim.abandon();
        } catch (Throwable broken) { // what the listener threw is worth more
            Throwables.rethrowIfFatal(broken);
            SafeHandling.log(String.format("the idempotency store failed to abandon the call %s", call), broken);
        }
    }

    /** Gives the call back if the stage that the listener returned fails. */
    private static final class Withdrawal implements BiConsumer<@Nullable Object, @Nullable Throwable> {
        private final Once once;

        Withdrawal(Once once) {
            this.once = once;
        }

        @Override
        public void accept(@Nullable Object answer, @Nullable Throwable failure) {
            if (failure != null) {
                once.abandon();
            }
        }
    }
}
