package dev.signalbox.processor.diagnostic;

import static dev.signalbox.processor.diagnostic.Sources.AUDIT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What javac prints about {@code @EventNamespace}. */
class NamespaceProblemsTest {
    private static final String TWO_EVENTS = """
        package acme;

        import dev.signalbox.annotation.*;

        public interface Leads {
            @EventType("lead.created")
            record Created(String email) {}

            @EventType("lead.lost")
            record Lost(String email) {}
        }
        """;

    @Test
    void reportsNamespaceOnceWhereItIsWritten() {
        assertThat(Printed.by(namespace("crm.*"), TWO_EVENTS, AUDIT)).isEqualTo("""
        package-info.java:1: error: [MalformedNamespace] The namespace "crm.*" is malformed: the wildcard * belongs \
        in the topic pattern of a listener; write a literal word.
        @EventNamespace("crm.*")
                        ^
          "crm.*"
               ^
        1 error
        """);
    }

    @Test
    void reportsNamespaceOfTypeAndFaultOfTopicInIt() {
        String events =
                TWO_EVENTS.replace("public", "@EventNamespace(\"ns.\")\npublic").replace("lead.lost", "lead.*");
        assertThat(Printed.by(namespace("crm"), events, AUDIT)).isEqualTo("""
        Leads.java:5: error: [MalformedNamespace] The namespace "ns." is malformed: it has an empty word; write words \
        with one dot between them.
        @EventNamespace("ns.")
                        ^
          "ns."
              ^
        Leads.java:10: error: [MalformedTopic] The topic "crm.ns..lead.*" is malformed: the wildcard * belongs in \
        the topic pattern of a listener; write a word, or a component in braces.
            @EventType("lead.*")
                       ^
          "crm.ns..lead.*"
                        ^
        2 errors
        """);
    }

    @ParameterizedTest
    @CsvSource({
        "'', it is empty; name the words before the topics",
        "ns., it has an empty word",
        ".ns, it has an empty word",
        "a..b, it has an empty word",
        "#, the wildcard # belongs",
        "a.{x}, the component {x} belongs in the topic of an event type",
        "a.x}, the word \"x}\" has a stray brace",
        "'\\ud83d', U+D83D is half a character",
    })
    void reportsWhateverIsNotWords(String text, String reason) {
        assertThat(Printed.by(namespace(text), TWO_EVENTS, AUDIT))
                .contains("is malformed: " + reason)
                .startsWith("package-info.java:1: error: [MalformedNamespace]")
                .endsWith("\n1 error\n");
    }

    @Test
    void reportsLongNamespaceOnce() {
        assertThat(Printed.by(namespace("n".repeat(256)), TWO_EVENTS, AUDIT))
                .startsWith("package-info.java:1: error: [KeyTooLong]")
                .contains(" has 256 bytes in UTF-8")
                .endsWith("\n1 error\n");
    }

    @Test
    void reportsEmptyTopicInNamespace() {
        assertThat(Printed.by(namespace("crm"), TWO_EVENTS.replace("lead.lost", ""), AUDIT))
                .contains("Leads.java:9: error: [MalformedTopic] The topic \"\" is malformed: it is empty")
                .endsWith("\n1 error\n");
    }

    @Test
    void reportsNamespaceWithoutEventTypes() {
        String other = "@EventNamespace(\"\")\npackage other;\n\nimport dev.signalbox.annotation.EventNamespace;\n";
        assertThat(Printed.by(other, TWO_EVENTS, AUDIT))
                .startsWith("package-info.java:1: error: [MalformedNamespace]")
                .endsWith("\n1 error\n");
    }

    private static String namespace(String text) {
        return """
        @EventNamespace("%s")
        package acme;

        import dev.signalbox.annotation.EventNamespace;
        """.formatted(text);
    }
}
