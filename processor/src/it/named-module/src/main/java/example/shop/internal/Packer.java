package example.shop.internal;

import dev.signalbox.annotation.Listen;
import example.shop.event.OrderPlaced;

public final class Packer {
    @Listen(topic = "shop.order.*")
    void pack(OrderPlaced event) {
        System.out.println("pack " + event.number());
    }

    @Listen(topic = "stock.counted")
    void count(StockCounted event) {
        System.out.println("count " + event.left());
    }
}
