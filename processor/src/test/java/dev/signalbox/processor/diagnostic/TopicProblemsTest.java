package dev.signalbox.processor.diagnostic;

import static dev.signalbox.processor.diagnostic.Sources.AUDIT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What javac prints about topics of event types. */
class TopicProblemsTest {
    @Test
    void reportsTopicWithStrayBrace() {
        String printed = Printed.by("""
        package acme;

        import dev.signalbox.annotation.*;

        @EventType("crm.{stage.changed")
        public record DealChanged(String stage) {}
        """, AUDIT);
        assertThat(printed).isEqualTo("""
        DealChanged.java:5: error: [MalformedTopic] The topic "crm.{stage.changed" is malformed: the word \
        "{stage" has a stray brace; write {component} as a word of its own.
        @EventType("crm.{stage.changed")
                   ^
          "crm.{stage.changed"
               ^
        1 error
        """);
    }

    @Test
    void reportsEmptyTopic() {
        String printed = Printed.by("""
        package acme;

        import dev.signalbox.annotation.*;

        @EventType("")
        public record LeadCreated(String email) {}
        """, AUDIT);
        assertThat(printed).isEqualTo("""
        LeadCreated.java:5: error: [MalformedTopic] The topic "" is malformed: it is empty; name the event \
        in dotted words, as in "crm.lead.created".
        @EventType("")
                   ^
        1 error
        """);
    }

    @Test
    void reportsWildcardInTopic() {
        String printed = Printed.by("""
        package acme;

        import dev.signalbox.annotation.*;

        @EventType("crm.*.created")
        public record LeadCreated(String email) {}
        """, AUDIT);
        assertThat(printed).isEqualTo("""
        LeadCreated.java:5: error: [MalformedTopic] The topic "crm.*.created" is malformed: the wildcard * \
        belongs in the topic pattern of a listener; write a word, or a component in braces.
        @EventType("crm.*.created")
                   ^
          "crm.*.created"
               ^
        1 error
        """);
    }

    @Test
    void reportsHalfCharacterInTopic() {
        String printed = Printed.by("""
        package acme;

        import dev.signalbox.annotation.*;

        @EventType("crm.\\ud83d.created")
        public record LeadCreated(String email) {}
        """, AUDIT);
        assertThat(printed).isEqualTo("""
        LeadCreated.java:5: error: [MalformedTopic] The topic "crm.\uFFFD.created" is malformed: U+D83D is \
        half a character; write the whole one.
        @EventType("crm.\\ud83d.created")
                   ^
          "crm.\uFFFD.created"
               ^
        1 error
        """);
    }

    @Test
    void reportsBracesThatNameNoComponent() {
        String printed = Printed.by("""
        package acme;

        import dev.signalbox.annotation.*;

        @EventType("crm.{email}{email}")
        public record LeadCreated(String email) {}
        """, AUDIT);
        assertThat(printed).isEqualTo("""
        LeadCreated.java:5: error: [MalformedTopic] The topic "crm.{email}{email}" is malformed: \
        "email}{email" names no component; write {component} as a word of its own.
        @EventType("crm.{email}{email}")
                   ^
          "crm.{email}{email}"
                     ^
        1 error
        """);
    }
}
