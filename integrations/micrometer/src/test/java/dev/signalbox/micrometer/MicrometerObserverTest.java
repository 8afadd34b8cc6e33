package dev.signalbox.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MicrometerObserverTest {
    private final Clerk clerk = new Clerk();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ObservationRegistry registry = ObservationRegistry.create();

    MicrometerObserverTest() {
        registry.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
    }

    private ShopDispatcher shop(MicrometerObserver observer) {
        return ShopDispatcher.builder()
                .clerk(clerk)
                .observer(observer)
                .failureHandler(failure -> {})
                .deadLetterHandler(letter -> {})
                .build();
    }

    private List<String> timers() {
        return meters.find("signalbox.delivery").timers().stream()
                .map(MicrometerObserverTest::text)
                .sorted()
                .toList();
    }

    private static String text(Timer timer) {
        return timer.getId().getTags().stream().map(Tag::toString).collect(Collectors.joining(" "))
                + " "
                + timer.count();
    }

    @Test
    void timesCallsByListenerAndTopicInEachThread() throws InterruptedException {
        ShopDispatcher shop = shop(new MicrometerObserver(registry));
        shop.subscription(OrderPlaced.class).id("subscription").to((event, context) -> {});

        shop.dispatch(new OrderPlaced("1"));
        shop.dispatch(new OrderPlaced("2"));
        clerk.lost.acquire(2);
        shop.close();

        assertThat(timers())
                .containsExactly(
                        "tag(error=none) tag(listener=lost) tag(queue=none) tag(topic=order.lost) 2",
                        "tag(error=none) tag(listener=pack) tag(queue=pack) tag(topic=order.placed.{id}) 2",
                        "tag(error=none) tag(listener=send) tag(queue=none) tag(topic=order.packed) 2",
                        "tag(error=none) tag(listener=sent) tag(queue=none) tag(topic=order.sent) 2",
                        "tag(error=none) tag(listener=stock) tag(queue=none) tag(topic=order.placed.{id}) 2",
                        "tag(error=none) tag(listener=subscription) tag(queue=none) tag(topic=order.placed.{id}) 2");
        assertThat(registry.getCurrentObservation()).isNull();
    }

    @Test
    void tellsFailuresAndCountsEachAttempt() {
        ShopDispatcher shop = shop(new MicrometerObserver(registry));

        shop.dispatch(new OrderPlaced("unstocked"));
        shop.dispatch(new OrderPlaced("late"));
        shop.dispatch(new OrderPlaced("unpaid"));
        shop.close();

        assertThat(timers())
                .contains(
                        "tag(error=IOException) tag(listener=stock) tag(queue=none) tag(topic=order.placed.{id}) 1",
                        "tag(error=IllegalStateException) tag(listener=pack) tag(queue=pack) tag(topic=order.placed.{id}) 3",
                        "tag(error=none) tag(listener=pack) tag(queue=pack) tag(topic=order.placed.{id}) 2",
                        "tag(error=none) tag(listener=stock) tag(queue=none) tag(topic=order.placed.{id}) 2");
    }

    @Test
    void takesAConventionOfOnesOwn() {
        shop(new MicrometerObserver(registry, new DefaultDeliveryObservationConvention() {
                    @Override
                    public String getName() {
                        return "crm." + super.getName();
                    }
                }))
                .dispatch(new OrderLost());

        assertThat(meters.find("crm.signalbox.delivery").timer()).isNotNull();
    }

    @Test
    void obeysTheGlobalConventionOfTheRegistry() {
        registry.observationConfig().observationConvention(new Global());

        shop(new MicrometerObserver(registry)).dispatch(new OrderLost());

        assertThat(meters.find("global").timer()).isNotNull();
    }

    @Test
    void makesNothingWithoutObservations() {
        assertThat(new MicrometerObserver(ObservationRegistry.NOOP).started("listener", "topic", "event"))
                .isSameAs(Observation.Scope.NOOP);
        shop(new MicrometerObserver(ObservationRegistry.NOOP)).dispatch(new OrderLost());
    }
}
