package example.shop;

import dev.signalbox.annotation.Listen;
import example.shop.event.OrderPlaced;

/** An exported listener, whose method only its package sees. */
public final class Doorbell {
    public Doorbell() {}

    @Listen(topic = "shop.#", priority = 1)
    void ring(OrderPlaced event) {
        System.out.println("ring " + event.number());
    }
}
