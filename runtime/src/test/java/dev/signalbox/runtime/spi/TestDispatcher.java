package dev.signalbox.runtime.spi;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.runtime.Propagation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dispatcher as the compiler would write it, by hand. Its two listeners do what a test says. */
final class TestDispatcher extends RoutedDispatcher {
    /** How the listeners are called in failures. */
    static final String FIRST = "a.First#on";

    static final String SECOND = "b.Second#on";

    private static final EventTypes TYPES = types();
    private static final OpenRoutes ROUTES = OpenRoutes.builder(TYPES)
            .add(String.class, "log.#")
            .add(CharSequence.class, "log.*", "#.error")
            .build();

    /** What was heard, in order: events, and payloads as {@code number:key:payload}. */
    final List<Object> heard = new ArrayList<>();

    final List<Delivery> deliveries = new ArrayList<>();

    /** The listeners of {@link Placed} and {@link Packed}. */
    Listener first = (event, context) -> null;

    Listener second = (event, context) -> null;

    /** What the listener of {@link Moved} throws. */
    @Nullable
    RuntimeException onMoved;

    private final boolean failsFast;

    TestDispatcher() {
        this(new Builder(FailurePolicy.ISOLATE));
    }

    TestDispatcher(Builder builder) {
        this(builder, GENERATION);
    }

    TestDispatcher(Builder builder, int generation) {
        super(builder, generation);
        this.failsFast = builder.policy() == FailurePolicy.FAIL_FAST;
        finish(builder);
    }

    /** Returns null, an event or a collection of events to emit, or a {@link Propagation}. */
    interface Listener {
        @Nullable
        Object on(Object event, Delivery context) throws Exception;
    }

    record Placed(int number) {}

    record Packed(int number) {}

    /** Heard by a listener without a context. */
    interface Noted {}

    /** Its topic is a template, filled before its listener changes it; heard nowhere but in Rome. */
    static final class Moved {
        String place;

        Moved(String place) {
            this.place = place;
        }
    }

    /** An event type without listeners. */
    record Unheard() {}

    /** An event type for which no route was written: a bug of the compiler. */
    interface Forgotten {}

    static final class Builder extends DispatcherBuilder<Builder> {
        Builder(FailurePolicy policy) {
            super(policy);
        }

        Builder publisher(RoutedPublisher publisher) {
            return bind(publisher);
        }

        @Override
        public TestDispatcher build() {
            return new TestDispatcher(this);
        }
    }

    static TestDispatcher of(FailurePolicy policy) {
        return new Builder(policy).build();
    }

    private static EventTypes types() {
        EventTypes.Builder types = EventTypes.builder();
        TestTypes.add(types, Placed.class, "shop.placed");
        TestTypes.add(types, Packed.class, "shop.packed");
        TestTypes.add(types, Noted.class, "shop.noted");
        TestTypes.add(types, Moved.class, "shop.{place}");
        TestTypes.add(types, Unheard.class, "shop.unheard");
        TestTypes.add(types, Forgotten.class, "shop.forgotten");
        return types.build();
    }

    @Override
    protected @Nullable Outcome route(Class<?> type, Object event, @Nullable Delivery delivery) {
        if (type == Placed.class || type == Packed.class) {
            return delivery == null ? Outcome.WANTS_DELIVERY : twoListeners(event, delivery);
        }
        if (type == Noted.class) {
            heard.add(event);
            return null;
        }
        if (type == Moved.class) {
            return moved((Moved) event);
        }
        return type == Unheard.class ? Outcome.UNHEARD : Outcome.UNKNOWN;
    }

    @Override
    protected EventTypes eventTypes() {
        return TYPES;
    }

    @Override
    protected String routingKey(Class<?> type, Object event) {
        return type == Moved.class ? keyOf(((Moved) event).place) : super.routingKey(type, event);
    }

    @Override
    protected OpenRoutes openRoutes() {
        return ROUTES;
    }

    @Override
    protected @Nullable Outcome deliver(
            int[] listeners, String routingKey, Object payload, @Nullable Delivery delivery) {
        if (delivery == null) {
            return Outcome.WANTS_DELIVERY;
        }
        deliveries.add(delivery);
        for (int number : listeners) {
            heard.add(number + ":" + routingKey + ":" + payload);
        }
        return null;
    }

    private @Nullable Outcome twoListeners(Object event, Delivery delivery) {
        heard.add(event);
        deliveries.add(delivery);
        Outcome outcome = call(FIRST, first, event, delivery, null);
        return Outcome.stopped(outcome) ? outcome : call(SECOND, second, event, delivery, outcome);
    }

    private @Nullable Outcome moved(Moved event) {
        String key = keyOf(event.place);
        Outcome outcome = Outcome.UNHEARD;
        if (key.equals("shop.rome")) {
            outcome = Outcome.heard(outcome);
            event.place = "elsewhere";
            if (onMoved != null) {
                outcome = Outcome.failed(outcome, FIRST, onMoved);
            }
        }
        return outcome != null && Outcome.matters(outcome) ? outcome.under(key) : outcome;
    }

    private @Nullable Outcome call(
            String id, Listener listener, Object event, Delivery delivery, @Nullable Outcome outcome) {
        try {
            Object returned = listener.on(event, delivery);
            if (returned == Propagation.STOP) {
                return Outcome.stop(outcome);
            }
            if (returned instanceof Collection<?> many) {
                delivery.emitAll(id, many);
            } else {
                delivery.emit(id, returned);
            }
            return outcome;
        } catch (Throwable thrown) {
            if (failsFast) {
                throw Throwables.rethrow(thrown);
            }
            return Outcome.failed(outcome, id, thrown);
        }
    }

    private static String keyOf(String place) {
        return "shop." + TopicWords.check("place", place);
    }
}
