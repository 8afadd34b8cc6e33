package dev.signalbox.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.runtime.EventMetadata;
import dev.signalbox.runtime.spi.TestDispatcher.Placed;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RoutedPublisherTest {
    private static final String BOUND = "this publisher is bound to a dispatcher already: make another";

    private final ShopPublisher publisher = new ShopPublisher();

    private static final class ShopPublisher extends RoutedPublisher {}

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
