package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Gates before dispatchers that are attached to others, and what those return. */
class ExtensionGateTest {
    private static final ExtensionScenario SCENARIO = ExtensionScenario.of("""
            @EventType("own") record Own() {}
            final class Plugin {
                @Listen(topic = "login") Object on(Login login) { log("ext " + login.user()); return 2; }
                @Listen Object on(Own own) { return "own"; }
            }
            """);

    private static final String LOG_ENTRIES = """
            for (var entry : host.collect(new Login("ada")).entries()) {
                log(entry.isRefused() + " " + entry.value());
            }
            """;

    private static final String GATED = """
            var active = new java.util.concurrent.atomic.AtomicBoolean(true);
            Set<String> tenants = Set.of("acme");
            host.attach(ext, DeliveryGate.whenever(active::get)
                .and(DeliveryGate.header("tenant", tenants::contains))
                .and(DeliveryGate.addressedTo("com.longgui.case")));
            EventMetadata none = EventMetadata.none();
            host.dispatch(new Login("to all"));
            host.dispatch(new Login("acme"), none.withHeader("tenant", "acme"));
            host.dispatch(new Login("other tenant"), none.withHeader("tenant", "other"));
            host.dispatch(new Login("addressed"), EventMetadata.to("x", "com.longgui.case"));
            host.dispatch(new Login("to another"), EventMetadata.to("com.longgui"));
            active.set(false);
            host.dispatch(new Login("inactive"));
            %s
            log(host.collect(new Login("ada")).values());
            """;

    @Test
    @DisplayName(
            "A-15: not active, not for this tenant, not addressed: the extension is not called, and gives an entry without a value")
    void gatesKeepEventsFromExtensions() throws Exception {
        assertThat(SCENARIO.runDetached(GATED.formatted(LOG_ENTRIES)))
                .containsExactly(
                        "host to all",
                        "ext to all",
                        "host acme",
                        "ext acme",
                        "host other tenant",
                        "host addressed",
                        "ext addressed",
                        "host to another",
                        "host inactive",
                        "host ada",
                        "false 1",
                        "true null",
                        "host ada",
                        "[1]");
    }

    @Test
    @DisplayName(
            "A-16: an event for one of two extensions has an entry of each, one of them refused; for nobody in particular both hear it")
    void eventsAreAddressedToExtensions() throws Exception {
        assertThat(SCENARIO.runDetached("""
                var other = CaseDispatcher.builder().plugin(new Plugin()).build();
                host.attach(other, DeliveryGate.addressedTo("p1"));
                host.attach(ext, DeliveryGate.addressedTo("p2"));
                host.dispatch(new Login("ada"), EventMetadata.to("p2"));
                host.dispatch(new Login("bob"), EventMetadata.to());
                """)).containsExactly("host ada", "ext ada", "host bob", "ext bob", "ext bob");
    }

    @Test
    void whatAGateRefusesIsNotUnrouted() throws Exception {
        assertThat(SCENARIO.runDetached("""
                host.attach(ext, (event, context) -> false);
                host.dispatch(new Own());
                ext.dispatch(new Own());
                log(ext.collect(new Own()).entries());
                """)).containsExactly("[extension ext.CaseDispatcher: refused]");
    }

    @Test
    void aGateThatThrowsIsAFailureThatNamesTheExtension() throws Exception {
        assertThat(SCENARIO.runDetached("""
                host.attach(ext, (event, context) -> { throw new Exception("broken gate"); });
                log(host.collect(new Login("ada")).failures().get(0).listenerId());
                """)).containsExactly("host ada", "the gate of extension ext.CaseDispatcher");
    }
}
