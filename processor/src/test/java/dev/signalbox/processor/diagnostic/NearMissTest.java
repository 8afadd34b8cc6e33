package dev.signalbox.processor.diagnostic;

import static dev.signalbox.processor.diagnostic.Sources.AUDIT;
import static dev.signalbox.processor.diagnostic.Sources.LEAD_CREATED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What javac prints about patterns of listeners that hear any payload, and that are probably misspelt. */
class NearMissTest {
    @Test
    void notesPatternThatNearlyReachesAnEventType() {
        assertThat(Printed.by(LEAD_CREATED, AUDIT, log("\"crm.leed.*\"", "Object")))
                .isEqualTo("""
        Log.java:6: note: [NearMiss] No event type reaches "crm.leed.*". Did you mean "crm.lead.*"? If payloads \
        travel there, @SuppressWarnings("signalbox:NearMiss").
            @Listen(topic = "crm.leed.*")
                            ^
        """);
    }

    @Test
    void saysNothingAboutKeysOfPayloads() {
        assertThat(Printed.by(LEAD_CREATED, AUDIT, log("{\"shop.order.placed\", \"crm.lead.#\"}", "Object")))
                .isEmpty();
    }

    @Test
    void saysNothingAboutPatternThatDiffersByMoreThanOneLetter() {
        assertThat(Printed.by(LEAD_CREATED, AUDIT, log("{\"crm.deal.*\", \"crm.lead.*\"}", "Object")))
                .isEmpty();
        assertThat(Printed.by(LEAD_CREATED, AUDIT, log("{\"CRM.lead.*\", \"crm.#\"}", "Object")))
                .contains("Did you mean \"crm.lead.*\"?");
    }

    @Test
    void saysNothingAboutWordThatTwoListenersWrite() {
        String other = log("\"crm.leed.created\"", "String").replace("class Log", "class Other");
        assertThat(Printed.by(LEAD_CREATED, AUDIT, log("\"crm.leed.*\"", "Object"), other))
                .isEmpty();
    }

    @Test
    void saysNothingAboutListenerThatHearsNoEvent() {
        assertThat(Printed.by(LEAD_CREATED, AUDIT, log("\"crm.leed.*\"", "String")))
                .isEmpty();
    }

    @Test
    void notesPatternOfListenerThatHearsAnInterfaceOfEvents() {
        String event = LEAD_CREATED.replace("email) {}", "email) implements java.io.Serializable {}");
        assertThat(Printed.by(event, AUDIT, log("\"crm.leed.*\"", "java.io.Serializable")))
                .contains("note: [NearMiss] No event type reaches \"crm.leed.*\". Did you mean \"crm.lead.*\"?");
    }

    @Test
    void suppressesNote() {
        String log =
                log("\"crm.leed.*\"", "Object").replace("@Listen", "@SuppressWarnings(\"signalbox:NearMiss\") @Listen");
        assertThat(Printed.by(LEAD_CREATED, AUDIT, log)).isEmpty();
    }

    private static String log(String topic, String type) {
        return """
        package acme;

        import dev.signalbox.annotation.*;

        public class Log {
            @Listen(topic = %s)
            void log(%s event) {}
        }
        """.formatted(topic, type);
    }
}
