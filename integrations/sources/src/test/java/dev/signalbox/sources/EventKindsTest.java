package dev.signalbox.sources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.annotation.EventKind;
import dev.signalbox.annotation.EventType;
import dev.signalbox.runtime.EventCatalog;
import dev.signalbox.runtime.EventDescription;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The seven kinds of events. */
class EventKindsTest {
    private final OfficeDispatcher office = new OfficeDispatcher(new Journal(), new Saboteur());

    @EventType(value = "kind.clicked", kind = EventKind.USER_INTERFACE)
    record Clicked() {}

    @EventType(value = "kind.configured", kind = EventKind.SYSTEM)
    record Configured() {}

    @EventType(value = "kind.connected", kind = EventKind.NETWORK)
    record Connected() {}

    @EventType(value = "kind.measured", kind = EventKind.DEVICE)
    record Measured() {}

    @EventType("kind.loaded")
    record Loaded() {}

    @EventType(value = "kind.elapsed", kind = EventKind.TIME_BASED)
    record Elapsed() {}

    @EventType(value = "kind.failed", kind = EventKind.ERROR)
    record Failed() {}

    @Test
    @DisplayName("E-02: the catalogue can be listed by each of the seven kinds")
    void groupTheCatalogue() {
        assertThat(EventKind.values()).hasSize(7);
        assertThat(names(EventKind.USER_INTERFACE)).containsExactly("Clicked");
        assertThat(names(EventKind.SYSTEM))
                .containsExactly("Configured", "FileChanged", "FileCreated", "FileDeleted", "ShutdownBegan");
        assertThat(names(EventKind.NETWORK)).containsExactly("Connected");
        assertThat(names(EventKind.DEVICE)).containsExactly("Measured");
        assertThat(names(EventKind.APPLICATION)).contains("Loaded");
        assertThat(names(EventKind.TIME_BASED)).containsExactly("Elapsed", "Ticked");
        assertThat(names(EventKind.ERROR)).contains("Failed", "UncaughtException");
    }

    @Test
    @DisplayName("E-02: one listener hears all events of a kind")
    void areHeardByOneListener() {
        List<Object> heard = new ArrayList<>();
        EventCatalog catalog = office.catalog();
        catalog.events(EventKind.SYSTEM)
                .forEach(event -> office.subscribe(event.type(), (each, context) -> heard.add(each)));
        FileCreated created = new FileCreated(Path.of("a"));
        office.dispatch(new Clicked());
        office.dispatch(new Configured());
        office.dispatch(new Failed());
        office.dispatch(created);

        assertThat(heard).containsExactly(new Configured(), created);
    }

    private List<String> names(EventKind kind) {
        return office.catalog().events(kind).stream()
                .map(EventDescription::type)
                .map(Class::getSimpleName)
                .toList();
    }
}
