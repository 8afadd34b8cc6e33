package dev.signalbox.micrometer;

import static io.micrometer.observation.tck.TestObservationRegistryAssert.assertThat;

import dev.signalbox.runtime.EventInterceptor;
import dev.signalbox.runtime.EventMetadata;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistry;
import java.io.IOException;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class MicrometerInterceptorTest {
    private final TestObservationRegistry registry = TestObservationRegistry.create();

    private ShopDispatcher shop(EventInterceptor... more) {
        ShopDispatcher.Builder builder = ShopDispatcher.builder()
                .clerk(new Clerk())
                .interceptor(new MicrometerInterceptor(registry))
                .failureHandler(failure -> {})
                .unroutedHandler(event -> {});
        for (EventInterceptor interceptor : more) {
            builder.interceptor(interceptor);
        }
        return builder.build();
    }

    private void assertSeen(String topic, String outcome) {
        assertThat(registry)
                .hasNumberOfObservationsWithNameEqualTo("signalbox.dispatch", 1)
                .hasObservationWithNameEqualTo("signalbox.dispatch")
                .that()
                .hasLowCardinalityKeyValue("topic", topic)
                .hasLowCardinalityKeyValue("outcome", outcome)
                .hasBeenStarted()
                .hasBeenStopped();
        Assertions.assertThat(registry.getCurrentObservation()).isNull();
    }

    @Test
    void observesADispatchUnderItsTemplateAndTellsTracesTheKey() {
        shop().dispatch(new OrderPlaced("1"), EventMetadata.none().withCorrelationId("7"));

        assertThat(registry)
                .hasObservationWithNameEqualTo("signalbox.dispatch")
                .that()
                .hasLowCardinalityKeyValue("topic", "order.placed.{id}")
                .hasLowCardinalityKeyValue("outcome", "HEARD")
                .hasHighCardinalityKeyValue("signalbox.routing.key", "order.placed.1")
                .hasHighCardinalityKeyValue("signalbox.correlation.id", "7")
                .hasContextualNameEqualTo("dispatch order.placed.{id}")
                .doesNotHaveError()
                .hasBeenStopped();
    }

    @Test
    void tellsWhatNobodyListensTo() {
        shop().dispatch(new Nobody());

        assertSeen("nobody", "UNHEARD");
    }

    @Test
    void tellsThatAListenerBrokeOff() {
        shop().dispatch(new OrderLost());

        assertSeen("order.lost", "STOPPED");
    }

    @Test
    void tellsThatAnInterceptorRefused() {
        shop((event, context, chain) -> {}).dispatch(new OrderLost());

        assertSeen("order.lost", "REFUSED");
    }

    @Test
    void hasNoTopicForPayloads() {
        shop().dispatch("some.key", "payload");

        assertSeen("none", "UNHEARD");
    }

    @Test
    void tellsTheFirstFailureThatIsNotThrown() {
        ShopDispatcher shop = shop();
        shop.queues().get(0).stop();

        shop.dispatch(new OrderPlaced("unstocked"));

        assertSeen("order.placed.{id}", "FAILED");
        assertThat(registry)
                .hasSingleObservationThat()
                .assertThatError()
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("for a test");
    }

    @Test
    void tellsWhatAnInterceptorThrows() {
        IOException failure = new IOException("for a test");
        shop((event, context, chain) -> {
                    throw failure;
                })
                .dispatch(new OrderLost());

        assertSeen("order.lost", "FAILED");
        assertThat(registry).hasSingleObservationThat().assertThatError().isSameAs(failure);
    }

    @Test
    void takesAConventionOfOnesOwn() {
        ShopDispatcher shop = ShopDispatcher.builder()
                .clerk(new Clerk())
                .interceptor(new MicrometerInterceptor(registry, new DefaultDispatchObservationConvention() {
                    @Override
                    public String getName() {
                        return "crm.dispatch";
                    }
                }))
                .failureHandler(failure -> {})
                .build();

        shop.dispatch(new OrderLost());

        assertThat(registry)
                .hasSingleObservationThat()
                .hasNameEqualTo("crm.dispatch")
                .hasLowCardinalityKeyValue("topic", "order.lost");
    }

    @Test
    void addsNoHeadersAndMakesNothingWithoutObservations() {
        ShopDispatcher shop = ShopDispatcher.builder()
                .clerk(new Clerk())
                .interceptor(new MicrometerInterceptor(ObservationRegistry.NOOP))
                .interceptor((event, context, chain) -> {
                    Assertions.assertThat(context.headers()).isEqualTo(Map.of());
                    Assertions.assertThat(context.attributes()).isEmpty();
                    chain.proceed();
                })
                .build();

        Assertions.assertThat(shop.collect(new OrderLost()).broken()).contains("for a test");
    }
}
