package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.EventCatalog;
import dev.signalbox.runtime.EventMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A dispatcher as the compiler would write it, by hand. */
final class TestDispatcher extends RoutedDispatcher {
    private static final EventTypes TYPES = EventTypes.builder()
            .add(Placed.class)
            .add(Noted.class)
            .add(Forgotten.class)
            .build();
    private static final OpenRoutes ROUTES = OpenRoutes.builder(TYPES)
            .add(String.class, "log.#")
            .add(CharSequence.class, "log.*", "#.error")
            .build();

    /** What was heard, in order: events, and payloads as {@code number:key:payload}. */
    final List<Object> heard = new ArrayList<>();

    final List<Delivery> deliveries = new ArrayList<>();

    /** What the only listener of events does. */
    BiConsumer<Object, Delivery> listener = (event, delivery) -> {};

    TestDispatcher() {
        this(DispatcherOptions.defaults());
    }

    TestDispatcher(DispatcherOptions options) {
        super(options);
    }

    record Placed(int number) {}

    interface Noted {}

    /** An event type for which no route was written: a bug of the compiler. */
    interface Forgotten {}

    @Override
    public EventCatalog catalog() {
        return new EventCatalog(List.of(), List.of());
    }

    @Override
    protected boolean route(Class<?> type, Object event, @Nullable EventMetadata metadata) {
        if (type == Placed.class) {
            hear(event, new Delivery(this, "shop.placed", metadata));
            return true;
        }
        if (type == Noted.class) {
            hear(event, new Delivery(this, "shop.noted", metadata));
            return true;
        }
        return false;
    }

    @Override
    protected EventTypes eventTypes() {
        return TYPES;
    }

    @Override
    protected OpenRoutes openRoutes() {
        return ROUTES;
    }

    @Override
    protected void deliver(
            int[] listeners, String routingKey, Object payload, @Nullable EventMetadata metadata) {
        deliveries.add(new Delivery(this, routingKey, metadata));
        for (int number : listeners) {
            heard.add(number + ":" + routingKey + ":" + payload);
        }
    }

    private void hear(Object event, Delivery delivery) {
        heard.add(event);
        deliveries.add(delivery);
        listener.accept(event, delivery);
    }
}
