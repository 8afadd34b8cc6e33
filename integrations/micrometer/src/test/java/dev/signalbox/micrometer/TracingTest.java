package dev.signalbox.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler.FirstMatchingCompositeObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.handler.DefaultTracingObservationHandler;
import io.micrometer.tracing.handler.PropagatingReceiverTracingObservationHandler;
import io.micrometer.tracing.handler.PropagatingSenderTracingObservationHandler;
import io.micrometer.tracing.test.simple.SimpleSpan;
import io.micrometer.tracing.test.simple.SimpleTracer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Traces through queues and emitted events. */
class TracingTest {
    private final Clerk clerk = new Clerk();
    private final SimpleTracer tracer = new SimpleTracer();
    private final ObservationRegistry registry = ObservationRegistry.create();
    private final List<Map<String, String>> lostHeaders = new ArrayList<>();

    TracingTest() {
        HeaderPropagator propagator = new HeaderPropagator(tracer);
        registry.observationConfig()
                .observationHandler(new FirstMatchingCompositeObservationHandler(
                        new PropagatingSenderTracingObservationHandler<>(tracer, propagator),
                        new PropagatingReceiverTracingObservationHandler<>(tracer, propagator),
                        new DefaultTracingObservationHandler(tracer)));
    }

    private ShopDispatcher shop() {
        return ShopDispatcher.builder()
                .clerk(clerk)
                .interceptor(new MicrometerInterceptor(registry))
                .observer(new MicrometerObserver(registry))
                .failureHandler(failure -> {})
                .unroutedHandler(event -> {})
                .deadLetterHandler(letter -> lostHeaders.add(letter.metadata().headers()))
                .build();
    }

    /** Each span with its parent. */
    private List<String> spans() {
        Map<String, SimpleSpan> byId =
                tracer.getSpans().stream().collect(Collectors.toMap(SimpleSpan::getSpanId, Function.identity()));
        return tracer.getSpans().stream()
                .sorted(Comparator.comparing(SimpleSpan::getName))
                .map(span -> span.getName() + " < "
                        + (byId.containsKey(span.getParentId())
                                ? byId.get(span.getParentId()).getName()
                                : "nothing"))
                .toList();
    }

    private void dispatchInARequest(ShopDispatcher shop, Object event) {
        Observation.createNotStarted("request", registry).observe(() -> {
            SimpleSpan before = tracer.currentSpan();
            shop.dispatch(event);
            assertThat(tracer.currentSpan()).isSameAs(before);
        });
    }

    @Test
    void goOnInQueuedListenersInWhatTheyEmitAndInWhatTheyDispatch() throws InterruptedException {
        ShopDispatcher shop = shop();

        dispatchInARequest(shop, new OrderPlaced("1"));
        clerk.lost.acquire();
        shop.close();

        assertThat(spans())
                .containsExactly(
                        "deliver lost < dispatch order.lost",
                        "deliver pack < dispatch order.placed.{id}",
                        "deliver send < dispatch order.packed",
                        "deliver sent < dispatch order.sent",
                        "deliver stock < dispatch order.placed.{id}",
                        "dispatch order.lost < deliver sent",
                        "dispatch order.packed < deliver pack",
                        "dispatch order.placed.{id} < request",
                        "dispatch order.sent < dispatch order.packed",
                        "request < nothing");
        assertThat(tracer.getSpans().stream().map(SimpleSpan::getTraceId).distinct())
                .hasSize(1);
    }

    @Test
    void ofEmittedEventsAreWithinTheEventEvenIfTheThreadIsAtSomethingElse() {
        ShopDispatcher shop = shop();

        dispatchInARequest(shop, new OrderPacked());

        assertThat(spans())
                .containsExactly(
                        "deliver lost < dispatch order.lost",
                        "deliver send < dispatch order.packed",
                        "deliver sent < dispatch order.sent",
                        "dispatch order.lost < deliver sent",
                        "dispatch order.packed < request",
                        "dispatch order.sent < dispatch order.packed",
                        "request < nothing");
    }

    @Test
    void haveASpanForEachAttempt() {
        ShopDispatcher shop = shop();

        dispatchInARequest(shop, new OrderPlaced("unpaid"));
        shop.close();

        List<SimpleSpan> attempts = tracer.getSpans().stream()
                .filter(span -> span.getName().equals("deliver pack"))
                .toList();
        assertThat(attempts)
                .extracting(span -> span.getTags().get("signalbox.attempt"))
                .containsExactlyInAnyOrder("1", "2");
        assertThat(attempts).allMatch(span -> span.getError() instanceof IllegalStateException);
        assertThat(spans())
                .filteredOn("deliver pack < dispatch order.placed.{id}"::equals)
                .hasSize(2);
        assertThat(lostHeaders)
                .singleElement()
                .satisfies(headers -> assertThat(headers).containsKey("trace"));
    }

    @Test
    void tellKindsOfSpans() {
        ShopDispatcher shop = shop();

        dispatchInARequest(shop, new OrderPlaced("1"));
        shop.close();

        assertThat(tracer.getSpans())
                .extracting(span -> span.getName() + " " + span.getKind())
                .contains("dispatch order.placed.{id} PRODUCER", "deliver pack CONSUMER", "deliver stock null");
    }
}
