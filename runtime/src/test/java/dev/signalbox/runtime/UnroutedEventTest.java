package dev.signalbox.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class UnroutedEventTest {
    private static final EventMetadata METADATA = EventMetadata.none().withId("7");

    @Test
    void keepsTheEventAndItsKeyAndWhatIsKnownOfIt() {
        UnroutedEvent unrouted = new UnroutedEvent("event", "crm.lead", METADATA);

        assertThat(unrouted.event()).isEqualTo("event");
        assertThat(unrouted.routingKey()).isEqualTo("crm.lead");
        assertThat(unrouted.metadata()).isSameAs(METADATA);
    }

    @Test
    void showsTheKeyAndTheClassButNotTheEvent() {
        assertThat(new UnroutedEvent("a secret", "crm.lead", METADATA)).hasToString("crm.lead (java.lang.String)");
        assertThat(new UnroutedEvent(new byte[0], "crm.lead", METADATA)).hasToString("crm.lead (byte[])");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNullsByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> new UnroutedEvent(null, "crm.lead", METADATA))
                .withMessage("event");
        assertThatNullPointerException()
                .isThrownBy(() -> new UnroutedEvent("event", null, METADATA))
                .withMessage("routingKey");
        assertThatNullPointerException()
                .isThrownBy(() -> new UnroutedEvent("event", "crm.lead", null))
                .withMessage("metadata");
    }
}
