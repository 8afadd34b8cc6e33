package dev.signalbox.jfr;

import dev.signalbox.annotation.Listen;
import dev.signalbox.annotation.Queued;
import dev.signalbox.runtime.EventContext;
import dev.signalbox.runtime.Propagation;
import java.io.IOException;

/** Hears orders; some of them go wrong. */
final class Clerk {
    @Listen(id = "stock")
    void stock(OrderPlaced order) throws IOException {
        if (order.id().equals("unstocked")) {
            throw new IOException("for a test");
        }
    }

    @Queued(attempts = 2, backoff = "PT0S")
    @Listen(id = "bill")
    void bill(OrderPlaced order, EventContext context) {
        if (order.id().equals("unpaid") || (order.id().equals("late") && context.attempt() == 1)) {
            throw new IllegalStateException("for a test");
        }
    }

    @Listen(id = "lost")
    Propagation lost(OrderLost order) {
        return Propagation.STOP;
    }
}
