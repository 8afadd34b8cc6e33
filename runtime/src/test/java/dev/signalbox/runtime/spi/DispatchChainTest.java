package dev.signalbox.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.runtime.DispatchChain;
import dev.signalbox.runtime.EventInterceptor;
import dev.signalbox.runtime.EventMetadata;
import dev.signalbox.runtime.spi.TestDispatcher.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DispatchChainTest {
    private final List<DispatchChain> chains = new ArrayList<>();

    private TestDispatcher dispatch(EventInterceptor interceptor) {
        TestDispatcher dispatcher = new TestDispatcher.Builder(FailurePolicy.ISOLATE)
                .interceptor(interceptor)
                .build();
        dispatcher.dispatch(new Placed(1));
        return dispatcher;
    }

    @Test
    void goesOnOnceOnly() {
        TestDispatcher dispatcher = dispatch((event, context, chain) -> {
            chain.proceed();
            assertThatIllegalStateException()
                    .isThrownBy(chain::proceed)
                    .withMessageStartingWith("proceed() is called once at most, before the interceptor returns");
        });

        assertThat(dispatcher.heard).containsExactly(new Placed(1));
    }

    @Test
    void goesOnWithHeadersOnceOnly() {
        dispatch((event, context, chain) -> {
            chain.proceed();
            assertThatIllegalStateException().isThrownBy(() -> chain.proceed(Map.of("trace", "1")));
            assertThat(context.headers()).isEmpty();
        });
    }

    @Test
    void addsHeadersToWhatWasGivenWhoeverAskedBefore() {
        List<String> inner = new ArrayList<>();
        TestDispatcher dispatcher = new TestDispatcher.Builder(FailurePolicy.ISOLATE)
                .tap((event, context) -> context.eventId())
                .interceptor((event, context, chain) -> chain.proceed(Map.of("trace", "1")))
                .interceptor((event, context, chain) -> {
                    inner.add(context.headers().toString());
                    chain.proceed();
                })
                .build();

        dispatcher.dispatch(
                new Placed(1), EventMetadata.none().withHeader("tenant", "acme").withHeader("trace", "0"));

        assertThat(inner).containsExactly("{tenant=acme, trace=1}");
        Delivery delivery = dispatcher.deliveries.get(0);
        assertThat(delivery.headers()).isEqualTo(Map.of("tenant", "acme", "trace", "1"));
        assertThat(delivery.metadata().headers()).isEqualTo(delivery.headers());
        assertThat(delivery.metadata().id()).contains(delivery.eventId());
    }

    @Test
    void doesNotGoOnAfterTheInterceptorReturned() {
        TestDispatcher dispatcher = dispatch((event, context, chain) -> chains.add(chain));

        assertThatIllegalStateException().isThrownBy(chains.get(0)::proceed);
        assertThat(dispatcher.heard).isEmpty();
    }
}
