package dev.signalbox.samples.scenarios.callback;

import static dev.signalbox.samples.scenarios.event.EntityType.SCENARIO;
import static dev.signalbox.samples.scenarios.event.Operation.CREATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.samples.scenarios.event.EntityEvent;
import dev.signalbox.samples.scenarios.event.EntityFilter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CallbackTableTest {
    private final CallbackTable table = new CallbackTable();
    private final List<String> called = new ArrayList<>();

    @Test
    void callsTheOthersIfOneFails() {
        IOException first = new IOException("first");
        IllegalStateException second = new IllegalStateException("second");
        table.add(EntityFilter.ANY, event -> {
            throw first;
        });
        table.add(EntityFilter.ANY, event -> called.add("same filter"));
        table.add(EntityFilter.of(SCENARIO), event -> {
            throw second;
        });
        table.add(EntityFilter.of(SCENARIO), event -> called.add("other filter"));

        assertThatThrownBy(() -> table.call(EntityEvent.of(SCENARIO, CREATION, "s")))
                .isSameAs(first)
                .hasSuppressedException(second);
        assertThat(called).containsExactly("same filter", "other filter");
    }
}
