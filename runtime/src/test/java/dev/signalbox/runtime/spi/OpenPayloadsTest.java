package dev.signalbox.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.runtime.EventMetadata;
import dev.signalbox.runtime.spi.TestDispatcher.Noted;
import dev.signalbox.runtime.spi.TestDispatcher.Placed;
import dev.signalbox.topic.TopicSyntaxException;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenPayloadsTest {
    private final List<String> unrouted = new ArrayList<>();
    private final TestDispatcher dispatcher =
            with(new TestDispatcher.Builder(FailurePolicy.ISOLATE)).build();

    private <B extends DispatcherBuilder<B>> B with(B builder) {
        return builder.unroutedHandler(event -> unrouted.add(event.routingKey() + ":" + event.event()));
    }

    @Test
    void deliversByKeyAndClassInOrder() {
        dispatcher.dispatch("log.error", "disk full");

        assertThat(dispatcher.heard).containsExactly("0:log.error:disk full", "1:log.error:disk full");
        assertThat(unrouted).isEmpty();
    }

    @Test
    void leavesOutListenersOfOtherClasses() {
        dispatcher.dispatch("log.error", CharBuffer.wrap("disk full"));

        assertThat(dispatcher.heard).containsExactly("1:log.error:disk full");
    }

    @Test
    void handsMetadataOn() {
        dispatcher.dispatch("log.error", "disk full", EventMetadata.none().withId("7"));

        assertThat(dispatcher.deliveries).extracting(Delivery::eventId).containsExactly("7");
    }

    @Test
    void givesAPayloadNobodyHearsToTheUnroutedHandler() {
        dispatcher.dispatch("log.error", 42);
        dispatcher.dispatch("other", "text");

        assertThat(unrouted).containsExactly("log.error:42", "other:text");
        assertThat(dispatcher.heard).isEmpty();
    }

    @Test
    void refusesAPayloadThatIsAnEvent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dispatcher.dispatch("log.error", new Placed(1)))
                .withMessage("dev.signalbox.runtime.spi.TestDispatcher$Placed is an event type, which travels only"
                        + " under its own topic: call dispatch(event) without \"log.error\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dispatcher.dispatch("log.error", new Noted() {}))
                .withMessageStartingWith("dev.signalbox.runtime.spi.TestDispatcher$Noted is an event type");
    }

    @Test
    void refusesAKeyThatIsTooLong() {
        String longest = "é".repeat(127) + "x";
        dispatcher.dispatch(longest, "text");
        assertThat(unrouted).hasSize(1);

        assertThatExceptionOfType(TopicSyntaxException.class)
                .isThrownBy(() -> dispatcher.dispatch(longest + "x", "text"))
                .withMessageContaining("256 UTF-8 bytes");
    }

    @Test
    void aDispatcherWithoutOpenListenersRoutesNoPayload() {
        WiredDispatcher wired = with(new WiredDispatcher.Builder(FailurePolicy.ISOLATE))
                .listeners(List.of(new WiredDispatcher.Audit(), new WiredDispatcher.Mailer()))
                .build();

        wired.dispatch("log.error", "disk full");

        assertThat(unrouted).containsExactly("log.error:disk full");
        assertThatIllegalStateException().isThrownBy(() -> wired.deliver(new int[] {0}, "key", "payload", null));
    }
}
