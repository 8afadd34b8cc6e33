package dev.signalbox.jfr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.runtime.Break;
import dev.signalbox.runtime.EventInterceptor;
import dev.signalbox.runtime.queue.DeadLetter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedClass;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JfrWatchingTest {
    private final List<DeadLetter> letters = new ArrayList<>();

    @TempDir
    private Path folder;

    private ShopDispatcher.Builder builder() {
        return ShopDispatcher.builder()
                .clerk(new Clerk())
                .observer(JfrWatching.observer())
                .failureHandler(failure -> {})
                .unroutedHandler(event -> {})
                .deadLetterHandler(JfrWatching.deadLetters(letters::add));
    }

    private List<RecordedEvent> record(ShopDispatcher shop, List<String> enabled, Object... events) throws IOException {
        try (Recording recording = new Recording()) {
            enabled.forEach(recording::enable);
            recording.start();
            for (Object event : events) {
                shop.dispatch(event);
            }
            shop.close();
            recording.stop();
            Path file = folder.resolve("recording.jfr");
            recording.dump(file);
            return RecordingFile.readAllEvents(file).stream()
                    .sorted(Comparator.comparing(RecordedEvent::getStartTime))
                    .toList();
        }
    }

    private static String text(RecordedEvent event, String... fields) {
        List<String> values = new ArrayList<>();
        for (String field : fields) {
            Object value = event.getValue(field);
            values.add(value instanceof RecordedClass type ? simpleName(type) : Objects.toString(value, "-"));
        }
        return String.join(" ", values);
    }

    private static String simpleName(RecordedClass type) {
        return type.getName().substring(type.getName().lastIndexOf('.') + 1);
    }

    @Test
    void recordsWhatComesOfDispatches() throws IOException {
        EventInterceptor refusing = (event, context, chain) -> {
            if (!event.equals(new OrderPlaced("refused"))) {
                chain.proceed();
            }
        };
        ShopDispatcher shop = builder()
                .interceptor(JfrWatching.interceptor())
                .interceptor(refusing)
                .build();

        List<RecordedEvent> recorded = record(
                shop,
                List.of("signalbox.Dispatch"),
                new OrderPlaced("1"),
                new OrderPlaced("unstocked"),
                new OrderPlaced("refused"),
                new OrderLost(),
                new Nobody());

        assertThat(recorded)
                .extracting(event -> text(event, "topic", "routingKey", "eventType", "outcome", "failures", "failure"))
                .containsExactly(
                        "order.{id} order.1 OrderPlaced HEARD 0 -",
                        "order.{id} order.unstocked OrderPlaced FAILED 1 IOException",
                        "order.{id} order.refused OrderPlaced REFUSED 0 -",
                        "lost lost OrderLost STOPPED 0 -",
                        "nobody nobody Nobody UNHEARD 0 -");
        assertThat(recorded).allMatch(event -> !event.getDuration().isNegative() && event.getStackTrace() == null);
    }

    @Test
    void recordsWhatIsThrownThroughTheDispatch() throws IOException {
        EventInterceptor failing = (event, context, chain) -> {
            throw new IOException("for a test");
        };
        ShopDispatcher shop = builder()
                .interceptor(JfrWatching.interceptor())
                .interceptor(failing)
                .build();

        assertThat(record(shop, List.of("signalbox.Dispatch"), new OrderLost()))
                .extracting(event -> text(event, "outcome", "failures", "failure"))
                .containsExactly("FAILED 1 IOException");
    }

    @Test
    void recordsEachCallOfAListener() throws IOException {
        ShopDispatcher shop = builder().build();
        shop.subscription(OrderPlaced.class).id("breaks").to((event, context) -> {
            throw Break.with("for a test"); // which is no failure
        });

        List<RecordedEvent> recorded =
                record(shop, List.of("signalbox.Delivery"), new OrderPlaced("unstocked"), new OrderPlaced("late"));

        assertThat(recorded)
                .extracting(event -> text(event, "listener", "topic", "eventType", "queue", "attempt", "failure"))
                .containsExactlyInAnyOrder(
                        "stock order.{id} OrderPlaced - 1 IOException",
                        "breaks order.{id} OrderPlaced - 1 -",
                        "bill order.{id} OrderPlaced bill 1 -",
                        "stock order.{id} OrderPlaced - 1 -",
                        "breaks order.{id} OrderPlaced - 1 -",
                        "bill order.{id} OrderPlaced bill 1 IllegalStateException",
                        "bill order.{id} OrderPlaced bill 2 -");
        assertThat(recorded)
                .filteredOn(event -> text(event, "listener").equals("bill"))
                .extracting(event ->
                        text(event, "routingKey") + " " + event.getThread().getJavaName())
                .contains("order.late signalbox-bill-1");
    }

    @Test
    void recordsDeadLettersAndHandsThemOn() throws IOException {
        List<RecordedEvent> recorded =
                record(builder().build(), List.of("signalbox.DeadLetter"), new OrderPlaced("unpaid"));

        assertThat(recorded)
                .extracting(event -> text(event, "listener", "queue", "routingKey", "eventType", "attempts", "failure"))
                .containsExactly("bill bill order.unpaid OrderPlaced 2 IllegalStateException");
        assertThat(letters).hasSize(1);
    }

    @Test
    void recordsNothingUnlessEnabled() throws IOException {
        ShopDispatcher shop = builder().interceptor(JfrWatching.interceptor()).build();

        assertThat(record(shop, List.of(), new OrderPlaced("unpaid"), new OrderLost()))
                .isEmpty();
        assertThat(letters).hasSize(1);
    }

    @Test
    void describesItsEvents() throws IOException {
        RecordedEvent event = record(builder().build(), List.of("signalbox.Delivery"), new OrderLost())
                .get(0);

        assertThat(event.getEventType().getLabel()).isEqualTo("Delivery");
        assertThat(event.getEventType().getCategoryNames()).containsExactly("Signalbox");
        assertThat(event.getEventType().getDescription()).isNotEmpty();
        assertThat(event.getEventType().getField("listener").getLabel()).isEqualTo("Listener");
    }
}
