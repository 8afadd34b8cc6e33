package example.shop.event;

import dev.signalbox.annotation.EventType;

@EventType("shop.order.placed")
public record OrderPlaced(int number) {}
