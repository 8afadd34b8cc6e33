package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Dispatchers that are attached to others. */
class ExtensionTest {
    private static final ExtensionScenario SCENARIO = ExtensionScenario.of("""
            @EventType("CUSTOM_EVENT") record Custom(int number) {}
            final class Plugin {
                @Listen(topic = "login") int on(Login login, EventContext context) {
                    log("ext " + login.user() + ", seen " + context.attributes().get("seen"));
                    return 2;
                }
                @Listen void on(Custom custom) { log("ext custom " + custom.number()); }
                @Listen(topic = "com.longgui.case.own") void own(String text, EventContext context) {
                    log("ext " + context.routingKey() + " " + text);
                }
            }
            """);

    @Test
    void bothHearWhatIsDispatchedOnEither() throws Exception {
        assertThat(SCENARIO.run("""
                host.dispatch(new Login("ada"));
                ext.dispatch(new Login("bob"));
                ext.dispatch(new Custom(1));
                host.dispatch(new Custom(2));
                ext.dispatch("kernel.start", "text");
                """))
                .containsExactly(
                        "host ada",
                        "ext ada, seen by host",
                        "host bob",
                        "ext bob, seen by host",
                        "ext custom 1",
                        "ext custom 2",
                        "host kernel.start text");
    }

    @Test
    void subscriptionsOfTheHostComeBeforeAndThoseOfTheExtensionAfterItsTable() throws Exception {
        assertThat(SCENARIO.run("""
                host.subscribe(Object.class, (event, context) -> log("host subscription"));
                ext.subscribe(Object.class, (event, context) -> log("ext subscription"));
                host.dispatch(new Login("ada"));
                host.dispatch(new Quiet());
                """))
                .containsExactly(
                        "host ada",
                        "host subscription",
                        "ext ada, seen by host",
                        "ext subscription",
                        "host subscription",
                        "ext subscription");
    }

    @Test
    void whatNobodyHearsIsUnroutedOnceAndInTheHost() throws Exception {
        assertThat(SCENARIO.run("""
                ext.dispatch(new Quiet());
                ext.dispatch("nobody", "text");
                """)).containsExactly("unrouted quiet", "unrouted nobody");
    }

    @Test
    @DisplayName("A-03: in an extension the namespace comes before the topic; that of the host has none")
    void namespacesComeBeforeTopics() throws Exception {
        assertThat(SCENARIO.run("""
                for (EventDescription event : host.catalog().events()) { log(event.topic()); }
                attachment.close();
                log(host.catalog().events().size() + " " + (host.catalog() == host.catalog()));
                """))
                .containsExactly(
                        "com.longgui.case.CUSTOM_EVENT", "login", "quiet", "com.longgui.case.shared", "3 true");
    }

    @Test
    @DisplayName(
            "A-04: dispatch on the extension tries its own namespace first, then the key as it is; the host knows full keys only")
    void extensionsMayLeaveTheirNamespaceOut() throws Exception {
        assertThat(SCENARIO.run("""
                ext.dispatch("own", "short");
                ext.under("own").dispatch("kept");
                host.dispatch("com.longgui.case.own", "full");
                host.dispatch("own", "unknown there");
                ext.subscribe(dev.signalbox.topic.TopicPattern.parse("com.longgui.case.late"), String.class,
                    (text, context) -> log(context.routingKey()));
                ext.dispatch("late", "text");
                """))
                .containsExactly(
                        "ext com.longgui.case.own short",
                        "ext com.longgui.case.own kept",
                        "ext com.longgui.case.own full",
                        "unrouted own",
                        "com.longgui.case.late");
    }

    @Test
    @DisplayName("A-12: after close() the extension hears nothing; attached again, it hears once")
    void detachedExtensionsHearNothing() throws Exception {
        assertThat(SCENARIO.run("""
                attachment.close();
                attachment.close();
                host.dispatch(new Login("ada"));
                ext.dispatch(new Custom(1));
                host.attach(ext);
                host.dispatch(new Login("bob"));
                """)).containsExactly("host ada", "ext custom 1", "host bob", "ext bob, seen by host");
    }

    @Test
    @DisplayName(
            "A-13: an event type of a detached extension is unknown, and known again with its listeners once it is attached")
    void typesComeAndGoWithTheirExtension() throws Exception {
        assertThat(SCENARIO.run("""
                host.subscribe(Custom.class, (custom, context) -> log("host subscription"));
                attachment.close();
                try { host.dispatch(new Custom(1)); } catch (UnknownEventException unknown) { log("unknown"); }
                log(host.catalog().find(Custom.class).isPresent());
                host.attach(ext);
                host.dispatch(new Custom(2));
                log(host.catalog().find(Custom.class).isPresent());
                """)).containsExactly("unknown", "false", "host subscription", "ext custom 2", "true");
    }

    @Test
    @DisplayName("A-14: who listens before the extension with the event type is there hears it afterwards")
    void listenersMayComeBeforeTheType() throws Exception {
        assertThat(SCENARIO.runDetached("""
                host.subscribe(Custom.class, (custom, context) -> log("host " + custom.number()));
                host.attach(ext);
                ext.dispatch(new Custom(1));
                """)).containsExactly("host 1", "ext custom 1");
    }
}
