package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who may be attached to whom, and how that ends. */
class ExtensionRulesTest {
    private static final ExtensionScenario SCENARIO = ExtensionScenario.of("""
            @EventType("own") record Own() {}
            final class Plugin {
                @Queued @Listen(topic = "login") void on(Login login) { log("ext " + login.user()); }
                @Listen void on(Own own, EventContext context) { log("own"); context.dispatch(new Login("nested")); }
            }
            """);

    private static final String REFUSED = """
            try { %s; } catch (IllegalStateException | IllegalArgumentException refused) { log(refused.getMessage()); }
            """;

    @Test
    void refusesWhatMakesNoSense() throws Exception {
        assertThat(SCENARIO.run(REFUSED.formatted("host.attach(host)")
                        + REFUSED.formatted("host.attach(ext)")
                        + REFUSED.formatted("ext.attach(CaseDispatcher.builder().plugin(new Plugin()).build())")
                        + REFUSED.formatted("CaseDispatcher.builder().plugin(new Plugin()).build().attach(host)")
                        + "ext.close(); host.close();"
                        + REFUSED.formatted("host.attach(ext)")))
                .satisfiesExactly(
                        message -> assertThat(message).contains("hosted.HostDispatcher cannot be attached to itself"),
                        message -> assertThat(message).contains("ext.CaseDispatcher is attached already"),
                        message -> assertThat(message).contains("attach ext.CaseDispatcher to hosted.HostDispatcher"),
                        message -> assertThat(message).contains("hosted.HostDispatcher has extensions"),
                        message -> assertThat(message).contains("hosted.HostDispatcher is closed"));
    }

    @Test
    void queuesOfTheExtensionGoOn() throws Exception {
        assertThat(SCENARIO.run("""
                ext.dispatch(new Own());
                attachment.close();
                ext.close(java.time.Duration.ofMinutes(1));
                """)).containsExactlyInAnyOrder("own", "host nested", "ext nested");
    }

    @Test
    void theHostHearsWhatQueuesOfAClosingExtensionEmit() throws Exception {
        assertThat(ExtensionScenario.of("""
                @EventType("own") record Own() {}
                final class Plugin {
                    @Queued @Emits @Listen(topic = "login") Own on(Login login) { return new Own(); }
                    @Listen void on(Own own) { log("ext"); }
                }
                """).run("""
                host.subscribe(Own.class, (own, context) -> log("host"));
                host.dispatch(new Login("ada"));
                log(attachment.quiesce(java.time.Duration.ofMinutes(1)));
                ext.close(java.time.Duration.ofMinutes(1));
                """)).containsExactlyInAnyOrder("host ada", "true", "host", "ext");
    }

    @Test
    void aGateIsNotAskedAboutWhatNobodyBehindItHears() throws Exception {
        assertThat(SCENARIO.runDetached("""
                host.attach(ext, (event, context) -> { log("asked"); return true; });
                host.dispatch(new Quiet());
                host.dispatch("kernel.start", "text");
                """)).containsExactly("unrouted quiet", "host kernel.start text");
    }

    @Test
    void aKeyThatIsTooLongForItsNamespaceIsTakenAsItIs() throws Exception {
        assertThat(SCENARIO.run("""
                ext.subscribe(Object.class, (event, context) -> log(context.routingKey().length()));
                ext.dispatch("x".repeat(250), "text");
                """)).containsExactly("250");
    }

    @Test
    void aClosedExtensionIsDetached() throws Exception {
        assertThat(SCENARIO.run("""
                ext.close();
                host.dispatch(new Login("ada"));
                log(host.catalog() == host.catalog());
                """)).containsExactly("host ada", "true");
    }

    @Test
    void aClosedHostTakesNothingFromItsExtensions() throws Exception {
        assertThat(SCENARIO.run("host.close();" + REFUSED.formatted("ext.dispatch(new Own())"))
                        .get(0))
                .startsWith("hosted.HostDispatcher is closed");
    }

    @Test
    void closingWaitsForListenersOfOtherThreadsButNotForItself() throws Exception {
        assertThat(ExtensionScenario.of("""
                final class Plugin {
                    static volatile AutoCloseable toClose;
                    @Listen(topic = "login") void on(Login login) throws Exception { toClose.close(); log("after"); }
                }
                """).run("""
                Plugin.toClose = () -> {
                    log("closed");
                    attachment.close();
                    try { attachment.close(java.time.Duration.ofHours(1)); } catch (IllegalStateException own) { log("own"); }
                };
                host.dispatch(new Login("ada"));
                log(attachment.close(java.time.Duration.ZERO));
                """)).containsExactly("host ada", "closed", "own", "after", "true");
    }

    @Test
    @DisplayName(
            "A-02: of two types of one topic the catalogue shows the one that came last, a warning says so, listeners of both are called")
    void typesOfOneTopicReplaceEachOther() throws Exception {
        assertThat(ExtensionScenario.of("""
                @EventType(value = "shared", title = "own") record Own() {}
                final class Plugin { @Listen void on(Own own) { log("own"); } }
                """).runDetached("""
                var logger = java.util.logging.Logger.getLogger("dev.signalbox");
                logger.setUseParentHandlers(false);
                logger.addHandler(new java.util.logging.StreamHandler() {
                    @Override public void publish(java.util.logging.LogRecord record) { log(record.getMessage()); }
                });
                host.subscribe(Shared.class, (event, context) -> log("shared"));
                host.attach(ext);
                logger.setUseParentHandlers(true);
                for (EventDescription event : host.catalog().list(EventFilter.all().topicContaining("shared"))) {
                    log(event.title());
                }
                host.dispatch(new Own());
                host.dispatch(new Shared());
                """))
                .endsWith("own", "own", "shared")
                .hasSize(4)
                .first()
                .asString()
                .contains("ext.Own of ext.CaseDispatcher has the topic \"com.longgui.case.shared\" of hosted.Shared");
    }
}
