package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.annotation.FailurePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContextTest {
    @ParameterizedTest
    @EnumSource
    void givesMetadataToEveryListener(FailurePolicy policy) throws Exception {
        assertThat(Scenario.of("""
                        @EventType("a.{n}") record A(int n) {}
                        final class Reader {
                            @Listen(topic = "a.#") void on(A a, EventContext c) {
                                log(c.routingKey() + " " + c.eventId() + " " + c.time() + " " + c.source().orElse("-")
                                    + " " + c.correlationId().orElse("-") + " " + c.headers());
                            }
                        }
                        """).onFailure(policy.name()).run("""
                        var app = AppDispatcher.builder().reader(new Reader())
                            .clock(java.time.Clock.fixed(java.time.Instant.EPOCH, java.time.ZoneOffset.UTC)).build();
                        var metadata = EventMetadata.none().withId("id").withSource("here").withCorrelationId("co")
                            .withHeader("k", "v").withTime(java.time.Instant.EPOCH.plusSeconds(1));
                        app.dispatch(new A(7), metadata);
                        app.dispatch((Object) new A(8), metadata);
                        app.dispatch(new A(9), EventMetadata.none().withId("only"));
                        """))
                .containsExactly(
                        "a.7 id 1970-01-01T00:00:01Z here co {k=v}",
                        "a.8 id 1970-01-01T00:00:01Z here co {k=v}",
                        "a.9 only 1970-01-01T00:00:00Z - - {}");
    }

    @Test
    void isOneForAllListenersOfADispatchAndNewForTheNext() throws Exception {
        assertThat(Scenario.of("""
                        @EventType("a") record A() {}
                        final class Notes {
                            @Listen(priority = 2) void write(A a, EventContext c) {
                                log(c.attributes().isEmpty());
                                c.attributes().put("id", c.eventId());
                            }
                            @Listen(priority = 1) void without(A a) {}
                            @Listen void read(A a, EventContext c) {
                                log(c.eventId().equals(c.attributes().get("id")));
                            }
                        }
                        """).run("""
                        var app = new AppDispatcher(new Notes());
                        app.dispatch(new A());
                        app.dispatch(new A());
                        """)).containsExactly("true", "true", "true", "true");
    }

    @Test
    void dispatchesAtOnceDepthFirst() throws Exception {
        assertThat(Scenario.of("""
                        @EventType("a") record A() {}
                        @EventType("b") record B() {}
                        final class Nesting {
                            @Listen(topic = "a", priority = 1) void first(A a, EventContext c) {
                                log("before"); c.dispatch(new B()); log("after");
                            }
                            @Listen(topic = "a") void second(A a) { log("second"); }
                            @Listen(topic = "b") void inner(B b) { log("inner"); }
                        }
                        """).run("new AppDispatcher(new Nesting()).dispatch(new A());"))
                .containsExactly("before", "inner", "after", "second");
    }
}
