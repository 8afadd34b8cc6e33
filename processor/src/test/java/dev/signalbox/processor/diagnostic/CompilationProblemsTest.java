package dev.signalbox.processor.diagnostic;

import static dev.signalbox.processor.diagnostic.Sources.AUDIT;
import static dev.signalbox.processor.diagnostic.Sources.LEAD_CREATED;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What javac prints about a compilation as a whole. */
class CompilationProblemsTest {
    @Test
    void notesEventTypesWithoutListeners() {
        String printed = Printed.by(LEAD_CREATED);
        assertThat(printed).isEqualTo("""
        note: [NoListeners] There are event types here but no @Dispatcher, and no @Listen method that an object \
        could be called for: no dispatcher is generated.
        """);
    }

    @Test
    void reportsRuntimeThatIsNotReadOnce() throws IOException {
        String printed = Printed.byModule("module acme { requires dev.signalbox.annotations; }", LEAD_CREATED, AUDIT);
        assertThat(printed)
                .contains("error: [NoRuntime] SignalboxDispatcher needs the runtime")
                .endsWith("1 error\n");
    }
}
