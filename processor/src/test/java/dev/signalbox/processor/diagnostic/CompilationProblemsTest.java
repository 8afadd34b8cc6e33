package dev.signalbox.processor.diagnostic;

import static dev.signalbox.processor.diagnostic.Sources.LEAD_CREATED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What javac prints about a compilation as a whole. */
class CompilationProblemsTest {
    @Test
    void notesEventTypesWithoutListeners() {
        String printed = Printed.by(LEAD_CREATED);
        assertThat(printed).isEqualTo("""
        note: [NoListeners] There are event types here but no @Listen method and no @Dispatcher: no \
        dispatcher is generated.
        """);
    }
}
