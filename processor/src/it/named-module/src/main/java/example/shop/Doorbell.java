package example.shop;

import dev.signalbox.annotation.Listen;
import example.shop.event.OrderPlaced;
import example.shop.internal.StockCounted;

/** An exported listener, whose methods only its package sees; one of them hears an event that is not exported. */
public final class Doorbell {
    public Doorbell() {}

    @Listen(topic = "shop.#", priority = 1)
    void ring(OrderPlaced event) {
        System.out.println("ring " + event.number());
    }

    @Listen(topic = "stock.counted", priority = 1)
    void ring(StockCounted event) {
        System.out.println("ring, " + event.left() + " left");
    }
}
