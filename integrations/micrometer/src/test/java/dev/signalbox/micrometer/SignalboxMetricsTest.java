package dev.signalbox.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class SignalboxMetricsTest {
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);

    private ShopDispatcher shop() {
        return ShopDispatcher.builder()
                .clerk(new Clerk())
                .deadLetterHandler(letter -> {
                    reached.countDown();
                    awaitEnd();
                })
                .build();
    }

    private void awaitEnd() {
        try {
            end.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Double> gauges() {
        return List.of(
                meters.get("signalbox.queue.depth").tag("queue", "pack").gauge().value(),
                meters.get("signalbox.queue.active")
                        .tag("queue", "pack")
                        .gauge()
                        .value());
    }

    private double count(String name) {
        return meters.get("signalbox.queue." + name)
                .tags("dispatcher", "ShopDispatcher", "queue", "pack")
                .functionCounter()
                .count();
    }

    @Test
    void tellWhatWaitsAndWhatIsWithAListener() throws InterruptedException {
        ShopDispatcher shop = shop();
        SignalboxMetrics.of(shop).bindTo(meters);
        assertThat(gauges()).containsExactly(0.0, 0.0);

        shop.dispatch(new OrderPlaced("unpaid"));
        reached.await();
        shop.dispatch(new OrderPlaced("1"));
        shop.dispatch(new OrderPlaced("2"));

        assertThat(gauges()).containsExactly(2.0, 1.0);
        end.countDown();
        shop.close();
        assertThat(gauges()).containsExactly(0.0, 0.0);
    }

    @Test
    void countWhatCameOfDeliveries() {
        ShopDispatcher shop = shop();
        SignalboxMetrics.of(shop).bindTo(meters);
        end.countDown();

        shop.dispatch(new OrderPlaced("1"));
        shop.dispatch(new OrderPlaced("late"));
        shop.dispatch(new OrderPlaced("unpaid"));
        shop.close();

        assertThat(List.of(count("entered"), count("handled"), count("retried"), count("dead"), count("dropped")))
                .containsExactly(3.0, 2.0, 2.0, 1.0, 0.0);
    }

    @Test
    void haveAUnitDescriptionsAndTagsOfOnesOwn() {
        SignalboxMetrics.of(shop(), Tags.of("dispatcher", "east")).bindTo(meters);

        assertThat(meters.getMeters()).hasSize(7).allSatisfy(meter -> {
            assertThat(meter.getId().getTag("dispatcher")).isEqualTo("east");
            assertThat(meter.getId().getBaseUnit()).isEqualTo("deliveries");
            assertThat(meter.getId().getDescription()).isNotEmpty();
        });
    }
}
