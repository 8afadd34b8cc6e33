package dev.signalbox.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.runtime.EventMetadata;
import dev.signalbox.runtime.spi.TestDispatcher.Placed;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutedPublisherTest {
    private static final String BOUND = "this publisher is bound to a dispatcher already: make another";

    private final ShopPublisher publisher = new ShopPublisher();

    private static final class ShopPublisher extends RoutedPublisher {}

    private static final class LazyPublisher extends RoutedPublisher {
        LazyPublisher(Supplier<? extends RoutedDispatcher> maker) {
            super(maker);
        }
    }

    private static TestDispatcher dispatcherFor(ShopPublisher publisher) {
        return new TestDispatcher.Builder(FailurePolicy.ISOLATE)
                .publisher(publisher)
                .build();
    }

    private static void assertUnbound(ThrowingCallable dispatch) {
        assertThatIllegalStateException()
                .isThrownBy(dispatch)
                .withMessage("no dispatcher yet: give this ShopPublisher to the constructor, or the builder, of a"
                        + " dispatcher");
    }

    @Test
    void handsEverythingToItsDispatcher() {
        TestDispatcher dispatcher = dispatcherFor(publisher);

        publisher.dispatch(new Placed(1));
        publisher.dispatch(new Placed(2), EventMetadata.none().withId("7"));
        publisher.dispatch("log.error", CharBuffer.wrap("full"));
        publisher.dispatch(
                "log.error", CharBuffer.wrap("slow"), EventMetadata.none().withId("8"));

        assertThat(dispatcher.heard)
                .containsExactly(new Placed(1), new Placed(2), "1:log.error:full", "1:log.error:slow");
        assertThat(dispatcher.deliveries.get(1).eventId()).isEqualTo("7");
        assertThat(dispatcher.deliveries.get(3).eventId()).isEqualTo("8");
    }

    @Test
    void refusesEventsBeforeThereIsADispatcher() {
        assertUnbound(() -> publisher.dispatch(new Placed(1)));
        assertUnbound(() -> publisher.dispatch(new Placed(1), EventMetadata.none()));
        assertUnbound(() -> publisher.dispatch("log.error", "full"));
        assertUnbound(() -> publisher.dispatch("log.error", "full", EventMetadata.none()));
    }

    @Test
    void asksForItsDispatcherUntilItIsBound() {
        AtomicInteger asked = new AtomicInteger();
        TestDispatcher dispatcher = dispatcherFor(publisher);
        LazyPublisher lazy = new LazyPublisher(() -> {
            asked.incrementAndGet();
            return dispatcher;
        });

        assertThat(asked).hasValue(0);
        lazy.dispatch(new Placed(1));
        lazy.dispatch("log.error", CharBuffer.wrap("full"));
        assertThat(asked).hasValue(2);
        lazy.bind(dispatcher);
        lazy.dispatch(new Placed(2));
        assertThat(asked).hasValue(2);

        assertThat(dispatcher.heard).containsExactly(new Placed(1), "1:log.error:full", new Placed(2));
    }

    /** Weld's client proxies override the methods, and name in bytecode of another loader whatever these name. */
    @ParameterizedTest
    @ValueSource(classes = {RoutedPublisher.class, RoutedDispatcher.class, RegisteringDispatcher.class})
    void proxiesOfContainersCanNameAllThatTheirMethodsName(Class<?> type) {
        for (Method method : type.getDeclaredMethods()) {
            if (method.isSynthetic()
                    || Modifier.isPrivate(method.getModifiers())
                    || Modifier.isStatic(method.getModifiers())) {
                continue;
            }
            List<Class<?>> named = new ArrayList<>(List.of(method.getParameterTypes()));
            named.add(method.getReturnType());
            assertThat(named)
                    .as("%s", method)
                    .allSatisfy(each ->
                            assertThat(Modifier.isPublic(each.getModifiers())).isTrue());
            assertThat(Modifier.isFinal(method.getModifiers())).as("%s", method).isFalse();
        }
    }

    @Test
    void belongsToOneDispatcher() {
        TestDispatcher first = dispatcherFor(publisher);

        assertThatIllegalStateException()
                .isThrownBy(() -> dispatcherFor(publisher))
                .withMessage(BOUND);
        publisher.dispatch(new Placed(1));
        assertThat(first.heard).containsExactly(new Placed(1));
    }

    @Test
    void aBuilderWithAPublisherBuildsOneDispatcher() {
        TestDispatcher.Builder builder = new TestDispatcher.Builder(FailurePolicy.ISOLATE).publisher(publisher);
        builder.build();

        assertThatIllegalStateException().isThrownBy(builder::build).withMessage(BOUND);
    }

    @Test
    void isClosedWithItsDispatcher() {
        dispatcherFor(publisher).close();

        assertThatIllegalStateException()
                .isThrownBy(() -> publisher.dispatch(new Placed(1)))
                .withMessageContaining("is closed");
    }

    @Test
    void listenersMayPublishThroughIt() {
        List<Object> heard = new ArrayList<>();
        TestDispatcher dispatcher = dispatcherFor(publisher);
        dispatcher.first = (event, context) -> {
            if (event.equals(new Placed(1))) {
                publisher.dispatch(new Placed(2));
            }
            heard.add(event);
            return null;
        };

        publisher.dispatch(new Placed(1));

        assertThat(heard).containsExactly(new Placed(2), new Placed(1));
    }
}
