package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.annotation.FailurePolicy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
    private static final String TYPES = """
            enum Kind { MADE, SOLD, sold }
            @EventType("t.{kind}.{text}.{number}.{big}.{flag}.{id}.{boxed}.{maybe}.{tiny}")
            record T(Kind kind, String text, int number, long big, boolean flag, UUID id, Integer boxed,
                     Boolean maybe, byte tiny) {
                T(Kind kind) { this(kind, "x", 1, 2L, true, new UUID(1, 2), 3, false, (byte) 4); }
            }
            final class Hearing {
                @Listen(topic = "t.made.#") void made(T t) { log("kind"); }
                @Listen(topic = "#.x.*.*.*.*.*.*.*") void text(T t) { log("text"); }
                @Listen(topic = "t.*.*.-1.#") void number(T t) { log("number"); }
                @Listen(topic = "t.*.*.*.12345678901.#") void big(T t) { log("big"); }
                @Listen(topic = "t.*.*.*.*.false.#") void flag(T t) { log("flag"); }
                @Listen(topic = "#.00000000-0000-0001-0000-000000000002.#") void id(T t) { log("id"); }
                @Listen(topic = "#.3.*.*") void boxed(T t) { log("boxed"); }
                @Listen(topic = "#.true.*") void maybe(T t) { log("maybe"); }
                @Listen(topic = "#.-128") void tiny(T t) { log("tiny"); }
                @Listen(topic = "#.sold.#") void sold(T t) { log("sold"); }
            }
            """;

    @ParameterizedTest
    @EnumSource
    void isTestedWithoutItsText(FailurePolicy policy) throws Exception {
        assertThat(Scenario.of(TYPES).onFailure(policy.name()).run("""
                        var app = new AppDispatcher(new Hearing());
                        app.dispatch(new T(Kind.MADE));
                        log("-");
                        app.dispatch(new T(Kind.SOLD, "y", -1, 12345678901L, false, new UUID(1, 3), 9, true, (byte) -128));
                        log("-");
                        app.dispatch(new T(Kind.sold, "sold", 0, 0, true, new UUID(0, 0), 0, false, (byte) 0));
                        """))
                .containsExactly(
                        "boxed", "id", "kind", "text", "-", "big", "flag", "maybe", "number", "sold", "tiny", "-",
                        "sold");
    }

    @Test
    void refusesWhatIsNoWord() throws Exception {
        String[] types = {
            "String", "\"\"", "String", "\"a.b\"", "String", "\"*\"", "String", "\"#\"", "String", "null", "UUID",
            "null", "Integer", "null", "Boolean", "null", "Kind", "null"
        };
        for (int i = 0; i < types.length; i += 2) {
            Program program = Scenario.of("""
                            enum Kind { ONE }
                            @EventType("t.{part}") record T(%s part) {}
                            final class Hearing { @Listen(topic = "t.x") void on(Object t) { log("never"); } }
                            """.replace("\"t.x\"", "\"#\"").formatted(types[i]))
                    .compile("new AppDispatcher(new Hearing()).dispatch(new T(%s));".formatted(types[i + 1]));
            assertThatThrownBy(() -> program.run("demo.Run"))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("component \"part\" is ");
            assertThat(program.log()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.b", "*", "#"})
    void refusesWhatIsNoWordBesideListenersOfWords(String text) throws Exception {
        Program program = Scenario.of("""
                        @EventType("t.{part}") record T(String part) {}
                        final class Hearing {
                            @Listen(topic = {"t.x", "t.yes"}) void some(T t) { log("some " + t.part()); }
                            @Listen(topic = "t.*") void all(T t) { log("all " + t.part()); }
                        }
                        """).compile("""
                        var app = new AppDispatcher(new Hearing());
                        app.dispatch(new T("yes"));
                        app.dispatch(new T("no"));
                        app.dispatch(new T("%s"));
                        """.formatted(text));
        assertThatThrownBy(() -> program.run("demo.Run"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("component \"part\" is \"" + text + "\"");
        assertThat(program.log()).containsExactly("all yes", "some yes", "all no");
    }

    @Test
    void takesPartsFromAccessorsOfClassesAndSupertypes() throws Exception {
        assertThat(Scenario.of("""
                        interface Named { String name(); }
                        @EventType("n.{name}.{length}") abstract class Event implements Named {
                            public int length() { return name().length(); }
                        }
                        class Long1 extends Event { @Override public String name() { return "long"; } }
                        final class Hearing {
                            @Listen(topic = "n.*.4") void four(Event e, EventContext c) { log(c.routingKey()); }
                            @Listen(topic = "n.long.#") void named(Named e) { log("named"); }
                        }
                        """).run("new AppDispatcher(new Hearing()).dispatch(new Long1());"))
                .containsExactly("n.long.4", "named");
    }

    @Test
    void mayHaveOnlyComponentsAndNamespaces() throws Exception {
        assertThat(Scenario.of("""
                        @EventNamespace("one") final class Outer {
                            @EventNamespace("two") static final class Inner {
                                @EventType("{a}.{b}.{a}") record T(String a, boolean b) {}
                            }
                        }
                        final class Hearing {
                            @Listen(topic = {"*.two.x.true.x", "#.z"}) void on(Outer.Inner.T t) { log(t.a()); }
                        }
                        """).run("""
                        var app = new AppDispatcher(new Hearing());
                        app.dispatch(new Outer.Inner.T("x", true));
                        app.dispatch(new Outer.Inner.T("y", true));
                        """)).isEqualTo(List.of("x"));
    }
}
