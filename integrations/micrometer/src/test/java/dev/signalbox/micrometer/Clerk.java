package dev.signalbox.micrometer;

import dev.signalbox.annotation.Emits;
import dev.signalbox.annotation.Listen;
import dev.signalbox.annotation.Queued;
import dev.signalbox.runtime.Break;
import dev.signalbox.runtime.EventContext;
import java.io.IOException;
import java.util.concurrent.Semaphore;

/** Hears orders; some of them go wrong. */
final class Clerk {
    /** Has a permit for each lost order. */
    final Semaphore lost = new Semaphore(0);

    @Listen(id = "stock")
    void stock(OrderPlaced order) throws IOException {
        if (order.id().equals("unstocked")) {
            throw new IOException("for a test");
        }
    }

    @Queued(attempts = 2, backoff = "PT0S")
    @Listen(id = "pack")
    @Emits
    OrderPacked pack(OrderPlaced order, EventContext context) {
        if (order.id().equals("unpaid") || (order.id().equals("late") && context.attempt() == 1)) {
            throw new IllegalStateException("for a test");
        }
        return new OrderPacked();
    }

    @Listen(id = "send")
    @Emits
    OrderSent send(OrderPacked packed) {
        return new OrderSent();
    }

    @Listen(id = "sent")
    void sent(OrderSent sent, EventContext context) {
        context.dispatch(new OrderLost());
    }

    @Listen(id = "lost")
    void lost(OrderLost order) throws Break {
        this.lost.release();
        throw Break.with("for a test");
    }
}
