package example.shop.internal;

import dev.signalbox.annotation.EventType;

@EventType("stock.counted")
public record StockCounted(int left) {}
