package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.runtime.UnknownEventException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WaysToDispatchTest {
    private static final Scenario SCENARIO = Scenario.of("""
            @EventType("a.{n}") record A(int n) {}
            @EventType("shape") sealed interface Shape permits Circle, Square {}
            record Circle() implements Shape {}
            @EventType("shape.square") record Square() implements Shape {}
            @EventType("box") class Box<T> {}
            final class Hearing {
                @Listen(priority = 2, topic = "#") void all(Object event) { log(event.getClass().getSimpleName()); }
                @Listen(priority = 1, topic = "a.1") void one(A a, EventContext c) { log(c.headers()); }
                @Listen(topic = {"shape.*", "a.2"}) Propagation last(Object event) { log("last"); return Propagation.STOP; }
            }
            """);

    @ParameterizedTest
    @EnumSource
    void allGiveTheSameResult(FailurePolicy policy) throws Exception {
        List<String> log = SCENARIO.onFailure(policy.name()).run("""
                var publisher = new AppPublisher();
                var app = new AppDispatcher(publisher, new Hearing());
                var m = EventMetadata.none();
                A a = new A(1); A b = new A(2); Shape s = new Circle(); Square q = new Square(); Box<?> x = new Box<>();
                app.dispatch(a); app.dispatch(b); app.dispatch(s); app.dispatch(q); app.dispatch(x);
                app.dispatch(a, m); app.dispatch(b, m); app.dispatch(s, m); app.dispatch(q, m); app.dispatch(x, m);
                for (Object e : List.of(a, b, s, q, x)) app.dispatch(e);
                for (Object e : List.of(a, b, s, q, x)) app.dispatch(e, m);
                publisher.dispatch(a); publisher.dispatch(b); publisher.dispatch(s); publisher.dispatch(q);
                publisher.dispatch(x);
                publisher.dispatch(a, m); publisher.dispatch(b, m); publisher.dispatch(s, m); publisher.dispatch(q, m);
                publisher.dispatch(x, m);
                EventPublisher any = publisher;
                for (Object e : List.of(a, b, s, q, x)) any.dispatch(e);
                for (Object e : List.of(a, b, s, q, x)) any.dispatch(e, m);
                """);
        List<String> once = List.of("A", "{}", "A", "last", "Circle", "Square", "last", "Box");
        assertThat(log).hasSize(8 * once.size());
        for (int way = 0; way < 8; way++) {
            assertThat(log.subList(way * once.size(), (way + 1) * once.size())).isEqualTo(once);
        }
    }

    @Test
    void refuseWhatIsNoEvent() {
        Program program = SCENARIO.compile("new AppDispatcher(new Hearing()).dispatch((Object) \"text\");");
        assertThatThrownBy(() -> program.run("demo.Run")).isExactlyInstanceOf(UnknownEventException.class);
    }

    @Test
    void refuseEventsUnderAForeignKey() {
        Program program = SCENARIO.compile("new AppDispatcher(new Hearing()).dispatch(\"a.1\", new A(1));");
        assertThatThrownBy(() -> program.run("demo.Run"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("demo.A is an event type");
    }

    @Test
    void refuseNull() {
        for (String argument :
                List.of("(A) null", "(Shape) null", "(Object) null", "new A(1), null", "new Circle(), null")) {
            Program program = SCENARIO.compile("new AppDispatcher(new Hearing()).dispatch(%s);".formatted(argument));
            assertThatThrownBy(() -> program.run("demo.Run")).isExactlyInstanceOf(NullPointerException.class);
        }
    }

    @Test
    void bindAPublisherOnce() throws Exception {
        Program program = SCENARIO.compile("""
                var publisher = new AppPublisher();
                try { publisher.dispatch(new A(1)); } catch (IllegalStateException early) { log("early"); }
                new AppDispatcher(publisher, new Hearing());
                AppDispatcher.builder().hearing(new Hearing()).publisher(publisher).build();
                """);
        assertThatThrownBy(() -> program.run("demo.Run"))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessageContaining("bound to a dispatcher already");
        assertThat(program.log()).containsExactly("early");
    }
}
