package dev.signalbox.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.signalbox.runtime.EventMetadata;
import dev.signalbox.runtime.spi.TestDispatcher.Placed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeliveryTest {
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

    private final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    private final TestDispatcher dispatcher =
            new TestDispatcher(DispatcherOptions.defaults().withClock(clock));
    private final Delivery bare = new Delivery(dispatcher, "shop.placed", null);

    private Delivery with(EventMetadata metadata) {
        return new Delivery(dispatcher, "shop.placed", metadata);
    }

    private static final class Template extends Delivery {
        private int filled;

        Template(RoutedDispatcher dispatcher) {
            super(dispatcher, null, null);
        }

        @Override
        protected String fillRoutingKey() {
            filled++;
            return "shop." + filled;
        }
    }

    @Test
    void knowsTheKeyItIsGiven() {
        assertThat(bare.routingKey()).isEqualTo("shop.placed");
    }

    @Test
    void fillsATemplateOnceAndNotBeforeItIsAsked() {
        Template delivery = new Template(dispatcher);
        assertThat(delivery.filled).isZero();

        assertThat(delivery.routingKey()).isEqualTo("shop.1").isSameAs(delivery.routingKey());
        assertThat(delivery.filled).isEqualTo(1);
    }

    @Test
    void saysThatAKeyIsMissing() {
        Delivery delivery = new Delivery(dispatcher, null, null);

        assertThatIllegalStateException().isThrownBy(delivery::routingKey).withMessage("the routing key was not given");
    }

    @Test
    void makesARandomIdOnce() {
        String id = bare.eventId();

        assertThat(UUID.fromString(id)).hasToString(id);
        assertThat(bare.eventId()).isSameAs(id);
        assertThat(with(EventMetadata.none()).eventId()).isNotEqualTo(id);
    }

    @Test
    void keepsTheIdItIsGiven() {
        assertThat(with(EventMetadata.none().withId("7")).eventId()).isEqualTo("7");
    }

    @Test
    void takesTheTimeFromTheClockWhenTheDispatchBegins() {
        assertThat(bare.time()).isEqualTo(NOON);
        assertThat(with(EventMetadata.none()).time()).isEqualTo(NOON);
    }

    @Test
    void theTimeStandsStillDuringTheDispatch() {
        Clock running = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1));
        Delivery delivery =
                new Delivery(new TestDispatcher(DispatcherOptions.defaults().withClock(running)), "key", null);

        assertThat(delivery.time()).isSameAs(delivery.time()).isBeforeOrEqualTo(running.instant());
    }

    @Test
    void keepsTheTimeItIsGiven() {
        assertThat(with(EventMetadata.none().withTime(Instant.EPOCH)).time()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void readsTheRestFromTheMetadata() {
        EventMetadata metadata = EventMetadata.none()
                .withSource("shop")
                .withCorrelationId("order-1")
                .withHeader("tenant", "acme");

        assertThat(with(metadata).source()).contains("shop");
        assertThat(with(metadata).correlationId()).contains("order-1");
        assertThat(with(metadata).headers()).isEqualTo(Map.of("tenant", "acme"));
    }

    @Test
    void saysNothingWithoutMetadata() {
        assertThat(bare.source()).isEmpty();
        assertThat(bare.correlationId()).isEmpty();
        assertThat(bare.headers()).isEmpty();
    }

    @Test
    void sharesAttributesWithinOneDispatchOnly() {
        bare.attributes().put("seen", 1);

        assertThat(bare.attributes()).containsEntry("seen", 1);
        assertThat(with(EventMetadata.none()).attributes()).isEmpty();
    }

    @Test
    void dispatchesThroughItsDispatcher() {
        bare.dispatch(new Placed(2));

        assertThat(dispatcher.heard).containsExactly(new Placed(2));
    }
}
