package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.runtime.UnknownEventException;
import org.junit.jupiter.api.Test;

/** Libraries that declare event types only. */
class EventLibraryTest {
    private static final String EVENTS = """
            package library;
            public interface Marked {}
            @EventType("lib.paid") public record Paid() implements Marked {}
            @EventType("lib.{n}") public record Counted(int n) implements Marked {}
            """;

    private static final String HIDDEN =
            "package library; @EventType(\"lib.hidden\") record Hidden() implements Marked {}";

    private static final String MORE_EVENTS = """
            package library.more;
            public final class Orders {
                @EventType("lib.order") public record Order() implements library.Marked {}
                @EventType("other.order") public record Other() {}
            }
            """;

    private static final String APPLICATION = """
            package app;
            @EventType("own") record Own() {}
            final class Hearing {
                @Listen(topic = "lib.#") void any(Object e) { log("any " + e); }
                @Listen(topic = "own") void paid(Own e) { log("own"); }
                @Listen(topic = "lib.paid") void paid(library.Paid e) { log("paid"); }
            }
            @Dispatcher interface App {}
            final class Run {
                static void run() {
                    var app = new AppDispatcher(new Hearing());
                    app.dispatch((Object) new library.Counted(7));
                    app.dispatch(new library.more.Orders.Order());
                    app.dispatch(new library.Paid());
                }
                static void other() { new AppDispatcher(new Hearing()).dispatch((Object) new library.more.Orders.Other()); }
            }
            """;

    @Test
    void areHeardByListenersOfTheirSupertypes() throws Exception {
        Program library = Program.of(EVENTS, HIDDEN, MORE_EVENTS);
        Program program = Build.plain().on(library).compile(APPLICATION);
        assertThat(program.run("app.Run")).containsExactly("any Counted[n=7]", "any Order[]", "any Paid[]", "paid");
        assertThat(program.generated().get("app.AppDispatcher")).doesNotContain("Hidden");
        assertThatThrownBy(() -> program.call("app.Run", "other")).isInstanceOf(UnknownEventException.class);
    }

    @Test
    void areHeardWhereTheLibraryHasADispatcherInAnotherPackage() throws Exception {
        Program library = Program.of(EVENTS, MORE_EVENTS, "package library.wired; @Dispatcher interface Wired {}");
        Program program = Build.plain().on(library).compile(APPLICATION);
        assertThat(program.run("app.Run")).containsExactly("any Counted[n=7]", "any Order[]", "any Paid[]", "paid");
    }

    @Test
    void areHeardWhereTheLibraryHasADispatcherInTheSamePackage() throws Exception {
        Program library = Program.of(EVENTS, MORE_EVENTS, "package library; @Dispatcher interface Wired {}");
        assertThat(library.generated()).doesNotContainKey("library.Counted_SignalboxEvents");
        Program program = Build.plain().on(library).compile(APPLICATION);
        assertThat(program.run("app.Run")).containsExactly("any Counted[n=7]", "any Order[]", "any Paid[]", "paid");
    }

    @Test
    void listThemselvesOnceAndNameThatPlaceElsewhere() {
        Program library = Program.of(EVENTS, MORE_EVENTS, """
                package last;
                @EventType("last") public record Last() {}
                """);
        assertThat(library.generated())
                .containsOnlyKeys(
                        "last.Last_SignalboxEvents",
                        "library.Counted_SignalboxEvents",
                        "library.more.Orders_Order_SignalboxEvents");
        assertThat(library.generated().get("last.Last_SignalboxEvents"))
                .contains("interface Last_SignalboxEvents {")
                .containsSubsequence(
                        "events = {",
                        "\"last.Last\",",
                        "\"library.Counted\",",
                        "\"library.Paid\",",
                        "\"library.more.Orders.Order\",",
                        "\"library.more.Orders.Other\"",
                        "}");
        assertThat(library.generated().get("library.Counted_SignalboxEvents"))
                .contains("lists = \"last.Last_SignalboxEvents\"");
    }

    @Test
    void areKnownByOneTypeThatIsIncluded() throws Exception {
        Program library = Program.of(EVENTS, MORE_EVENTS);
        Program program = Build.plain().on(library).compile("""
                package app;
                final class Hearing { @Listen(topic = "lib.#") void any(Object e) { log("any " + e); } }
                @Dispatcher(include = library.more.Orders.Other.class) interface App {}
                final class Run {
                    static void run() {
                        var app = new AppDispatcher(new Hearing());
                        app.dispatch((Object) new library.Paid());
                        app.dispatch(new library.more.Orders.Other());
                    }
                }
                """);
        assertThat(program.run("app.Run")).containsExactly("any Paid[]");
    }

    @Test
    void areHeardWhereTheyAreIncludedInADispatcherWithoutListeners() throws Exception {
        Program library = Program.of(EVENTS);
        Program program = Build.plain().on(library).compile("""
                package app;
                @Dispatcher(include = library.Paid.class) interface App {}
                final class Run { static void run() { new AppDispatcher().dispatch(new library.Paid()); log("sent"); } }
                """);
        assertThat(program.run("app.Run")).containsExactly("sent");
    }

    @Test
    void shareAPackageWithOthers() throws Exception {
        Program first = Program.of("package library; @EventType(\"lib.a\") public record A() {}");
        Program second = Build.plain().on(first).compile("package library; @EventType(\"lib.b\") public record B() {}");
        Program program = Build.plain().on(first, second).compile("""
                package library;
                final class Hearing { @Listen(topic = "lib.#") void any(Object e) { log(e); } }
                final class Run {
                    static void run() {
                        var all = new SignalboxDispatcher(new Hearing());
                        all.dispatch(new A());
                        all.dispatch(new B());
                    }
                }
                """);
        assertThat(program.run("library.Run")).containsExactly("A[]", "B[]");
    }

    @Test
    void areFoundInTheModulesThatAreRequired() throws Exception {
        Program library = Program.of(
                "module library { requires transitive dev.signalbox.runtime; exports library; exports log; }",
                EVENTS,
                "package library.internal; @EventType(\"lib.internal\") public record Internal() {}");
        Program program = Build.plain().on(library).compile("module app { requires library; }", """
                package app;
                final class Hearing { @Listen(topic = "lib.#") void any(Object e) { log("any " + e); } }
                @Dispatcher interface App {}
                final class Run {
                    static void run() { new AppDispatcher(new Hearing()).dispatch(new library.Paid()); }
                }
                """);
        assertThat(program.run("app.Run")).containsExactly("any Paid[]");
        assertThat(program.generated().get("app.AppDispatcher")).doesNotContain("Internal");
    }

    /** What is not heard adds nothing: neither code nor errors. */
    @Test
    void costNothingWhereNobodyHearsThem() {
        Program library = Program.of(EVENTS, MORE_EVENTS);
        Program program = Build.plain().on(library).compile("""
                package app;
                final class Hearing {
                    @Listen(topic = "own.#") void any(Object e) {}
                    @Listen(topic = "lib.paid") void paid(library.Paid e) {}
                }
                @Dispatcher interface App {}
                """);
        assertThat(program.generated().get("app.AppDispatcher"))
                .contains("library.Paid")
                .doesNotContain("Counted", "Order");
    }

    @Test
    void areNoLongerKnownWhenTheyAreGoneFromTheSources() {
        Program before = Program.of("package app; @EventType(\"a\") public record Gone() {}"
                + " @EventType(\"b\") public record Stays() {}");
        Program after = Build.plain().on(before).compile("""
                package app;
                @EventType("b") public record Stays() {}
                final class Hearing { @Listen void any(Object e) {} }
                @Dispatcher interface App {}
                """);
        assertThat(after.generated().get("app.AppDispatcher")).doesNotContain("Gone");
    }
}
