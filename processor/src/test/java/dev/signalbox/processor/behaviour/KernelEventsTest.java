package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a kernel with plugins does with event types and their listeners. */
class KernelEventsTest {
    @Test
    @DisplayName(
            "A-01: the catalogue tells all of an event type: class, topic, title, description, kind, version, listeners")
    void areDescribedInFull() throws Exception {
        assertThat(Scenario.of("""
                        @EventType(value = "user.created", title = "User created", description = "A user came.",
                                kind = EventKind.SYSTEM, version = 2)
                        record UserCreated(String name) {}
                        final class Mailer { @Listen void welcome(UserCreated event) {} }
                        """).run("""
                        var event = new AppDispatcher(new Mailer()).catalog().events().get(0);
                        log(event.type().getName() + " " + event.topic());
                        log(event.title() + " | " + event.description() + " | " + event.kind() + " | " + event.version());
                        log(event.listenerIds());
                        """))
                .containsExactly(
                        "demo.UserCreated user.created",
                        "User created | A user came. | SYSTEM | 2",
                        "[demo.Mailer#welcome]");
    }

    @Test
    @DisplayName("A-05: one method hears several topics, and nothing else")
    void areHeardByOneMethod() throws Exception {
        assertThat(Scenario.of("""
                        @EventType("A") record A() {}
                        @EventType("B") record B() {}
                        @EventType("C") record C() {}
                        final class Both {
                            @Listen(topic = {"A", "B"}) void on(Object event, EventContext context) { log(context.routingKey()); }
                            @Listen(topic = "C") void other(C event) {}
                        }
                        """).run("""
                        var app = new AppDispatcher(new Both());
                        for (Object event : List.of(new A(), new B(), new C())) app.dispatch(event);
                        """)).containsExactly("A", "B");
    }

    @Test
    @DisplayName("A-24: a payload of a type that no dispatcher knows of reaches who subscribes to it")
    void ofLateTypesArrive() throws Exception {
        assertThat(Scenario.of("""
                        @EventType("a") record A() {}
                        final class Hears { @Listen void on(A a) {} }
                        """).run("""
                        record PluginStarted(String name, Map<String, Integer> data) {}
                        var app = new AppDispatcher(new Hears());
                        app.subscribe(PluginStarted.class, (event, context) -> log(context.routingKey() + event.data()));
                        app.dispatch("plugin.started", new PluginStarted("x", Map.of("users", 3)));
                        """)).containsExactly("plugin.started{users=3}");
    }
}
