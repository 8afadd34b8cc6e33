package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.annotation.FailurePolicy;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    /** Names that generated code uses itself, or that become keywords when they start with a small letter. */
    private static final List<String> AWKWARD = List.of(
            "New",
            "Default",
            "Event",
            "Builder",
            "Dispatcher",
            "Object",
            "String",
            "Override",
            "Routes1",
            "KnownTypes",
            "Failures",
            "Delivery",
            "Throwable",
            "Class",
            "Objects",
            "OpenPayloads",
            "Int",
            "Switch",
            "EventContext",
            "Propagation",
            "RoutedDispatcher",
            "DispatchFailures",
            "EventMetadata",
            "Clock",
            "Record",
            "Math",
            "Options",
            "Publisher",
            "Thrown",
            "Enum",
            "Iterable",
            "SuppressWarnings",
            "AssertionError",
            "IllegalStateException",
            "ListenerSet",
            "EventTypes",
            "GeneratedBySignalbox",
            "A",
            "URL",
            "iPhone",
            "aB",
            "_X",
            "$Y",
            "Été",
            "dispatch",
            "Record_",
            "TopicWords",
            "UUID",
            "Instances",
            "Registered",
            "RegisteredTypes",
            "RegisteringDispatcher",
            "Registration",
            "register",
            "Deprecated");

    /** The compiler's own check of comments (JDK 17) breaks on a user's class named {@code Object}. */
    private static final Build WITHOUT_DOCLINT = new Build(List.of("--release", "17", "-Xlint:all"), List.of());

    @ParameterizedTest
    @ValueSource(strings = {"app", "awkward.events", "awkward.listeners"})
    void mayBeAnything(String dispatcherPackage) throws Exception {
        callsEachUnderItsName(dispatcherPackage, "", "var app = new AppDispatcher(%s);");
    }

    @ParameterizedTest
    @ValueSource(strings = {"app", "awkward.events", "awkward.listeners"})
    void ofRegisteredClassesMayBeAnything(String dispatcherPackage) throws Exception {
        String register =
                "var app = new AppDispatcher(); for (var each : java.util.List.of(%s)) { app.register(each); }";
        callsEachUnderItsName(dispatcherPackage, "@dev.signalbox.annotation.Registered ", register);
    }

    private static void callsEachUnderItsName(String dispatcherPackage, String mark, String create) throws Exception {
        String parameters = AWKWARD.stream()
                .sorted()
                .map(name -> "new awkward.listeners." + name + "()")
                .collect(Collectors.joining(", "));
        String dispatches = AWKWARD.stream()
                .map(name -> "app.dispatch(new awkward.events." + name + "()); "
                        + "app.dispatch((java.lang.Object) new awkward.events." + name + "());\n")
                .collect(Collectors.joining());
        Program program = WITHOUT_DOCLINT.compile(
                "package awkward.events;\n" + events(),
                "package awkward.listeners;\n" + listeners(mark),
                "package " + dispatcherPackage + ";\n" + """
                @dev.signalbox.annotation.Dispatcher public interface App {}
                public final class Run { static void run() { %s %s } }
                """.formatted(create.formatted(parameters), dispatches));
        assertThat(program.run(dispatcherPackage + ".Run"))
                .isEqualTo(AWKWARD.stream()
                        .map(name -> name + " e" + AWKWARD.indexOf(name) + ".x")
                        .flatMap(line -> List.of(line, line).stream())
                        .toList());
    }

    private static String events() {
        return AWKWARD.stream()
                .map(name -> """
                        @dev.signalbox.annotation.EventType("e%d.{part}") public final class %s {
                            public java.lang.String part() { return "x"; }
                        }
                        """.formatted(AWKWARD.indexOf(name), name))
                .collect(Collectors.joining());
    }

    private static String listeners(String mark) {
        return AWKWARD.stream()
                .map(name -> """
                        MARK public final class %s {
                            @dev.signalbox.annotation.Listen(topic = "e%d.x", when = "ok")
                            public dev.signalbox.runtime.Propagation on(
                                    awkward.events.%1$s e, dev.signalbox.runtime.EventContext c) {
                                log("%1$s " + c.routingKey()); return dev.signalbox.runtime.Propagation.CONTINUE;
                            }
                            public boolean ok(awkward.events.%1$s e, dev.signalbox.runtime.EventContext c) { return true; }
                            @dev.signalbox.annotation.Listen(topic = "open") public void open(java.lang.String s) {}
                        }
                        """.formatted(name, AWKWARD.indexOf(name)))
                .collect(Collectors.joining())
                .replace("MARK", mark);
    }

    @ParameterizedTest
    @EnumSource
    void mayBeTheSameInTwoPackages(FailurePolicy policy) throws Exception {
        Program program = Program.of(
                "package one; @EventType(\"one\") public record Same() {}"
                        + "public final class Hearing { @Listen(topic = \"#\") public void on(Same s) { log(\"one\"); } }",
                "package two; @EventType(\"two\") public record Same() {}"
                        + "public final class Hearing { @Listen(topic = \"#\") public void on(Same s) { log(\"two\"); } }",
                "package app; @Dispatcher(onFailure = FailurePolicy." + policy + ") public interface App {}" + """
                        public final class Run {
                            static void run() {
                                var app = AppDispatcher.builder().hearing(new one.Hearing())
                                    .hearing2(new two.Hearing()).build();
                                app.dispatch(new one.Same());
                                app.dispatch((Object) new two.Same());
                            }
                        }
                        """);
        assertThat(program.run("app.Run")).containsExactly("one", "two");
    }

    @Test
    void mayLackAPackage() throws Exception {
        assertThat(Program.of("""
                        @EventType("a.{kind}") record A(Kind kind) {}
                        enum Kind { ONE }
                        final class Hearing {
                            @Listen(topic = "a.one", when = "ok") void on(A a) { log(a); }
                            static boolean ok(A a) { return true; }
                        }
                        @Dispatcher interface App {}
                        final class Run { static void run() { new AppDispatcher(new Hearing()).dispatch(new A(Kind.ONE)); } }
                        """).run("Run")).containsExactly("A[kind=ONE]");
    }
}
