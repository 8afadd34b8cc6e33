package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.annotation.FailurePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LibraryTest {
    private static final String LIBRARY = """
            package library;
            @EventType("lib.{kind}") public record LibEvent(Kind kind) {}
            public enum Kind { NEW, OLD }
            public abstract class LibBase {
                @Listen(topic = "lib.#", priority = 1) public void inherited(LibEvent e) { log("lib base"); }
            }
            public final class LibHearing extends LibBase {
                @Listen(topic = "lib.new", when = "ok") public void on(LibEvent e) { log("lib " + e); }
                public static boolean ok(LibEvent e) { return true; }
            }
            public final class Extra { @Listen(topic = "lib.old") public void on(LibEvent e) { log("extra"); } }
            """;

    private static final String HIDDEN = """
            package library;
            @EventType("hid") public record Hidden() {}
            public final class HidHearing {
                @Listen(topic = "hid") void on(Hidden e) { log("hidden"); }
                @Listen(topic = "hid") static void open(Hidden e) { log("static"); }
            }
            """;

    @ParameterizedTest
    @EnumSource
    void isIncludedByItsDispatcher(FailurePolicy policy) throws Exception {
        Program library = Program.of(LIBRARY + "@Dispatcher public interface Lib {}");
        Program program = Build.plain().on(library).compile("""
                package app;
                @EventType("own") record Own() {}
                final class Hearing {
                    @Listen(topic = "#") void any(Object e) { log("own " + e); }
                }
                @Dispatcher(include = library.Lib.class, onFailure = FailurePolicy.%s) interface App {}
                final class Run {
                    static void run() {
                        var app = new AppDispatcher(new Hearing(), new library.Extra(), new library.LibHearing());
                        app.dispatch(new Own());
                        app.dispatch(new library.LibEvent(library.Kind.NEW));
                        app.dispatch((Object) new library.LibEvent(library.Kind.OLD));
                    }
                }
                """.formatted(policy));
        assertThat(program.run("app.Run"))
                .containsExactly(
                        "own Own[]",
                        "lib base",
                        "own LibEvent[kind=NEW]",
                        "lib LibEvent[kind=NEW]",
                        "lib base",
                        "own LibEvent[kind=OLD]",
                        "extra");
    }

    @Test
    void isIncludedByItsListenerClasses() throws Exception {
        Program library = Program.of(LIBRARY + "@Dispatcher public interface Lib {}");
        Program program = Build.plain().on(library).compile("""
                package app;
                @Dispatcher(include = library.LibHearing.class) interface App {}
                final class Run {
                    static void run() {
                        new AppDispatcher(new library.LibHearing()).dispatch(new library.LibEvent(library.Kind.OLD));
                    }
                }
                """);
        assertThat(program.run("app.Run")).containsExactly("lib base");
    }

    @Test
    void extendsToLibrariesOfLibraries() throws Exception {
        Program first = Program.of(LIBRARY + "@Dispatcher public interface Lib {}");
        Program second = Build.plain().on(first).compile("""
                package middle;
                public final class Middle { @Listen(topic = "lib.#") public void on(Object e) { log("middle"); } }
                @Dispatcher(include = library.Lib.class) public interface Mid {}
                """);
        Program program = Build.plain().on(first, second).compile("""
                package app;
                @Dispatcher(include = {middle.Mid.class, library.Lib.class}) interface App {}
                final class Run {
                    static void run() {
                        new AppDispatcher(new library.Extra(), new library.LibHearing(), new middle.Middle())
                            .dispatch(new library.LibEvent(library.Kind.OLD));
                    }
                }
                """);
        assertThat(program.run("app.Run")).containsExactly("lib base", "extra", "middle");
    }

    @Test
    void isHeardWithoutBeingIncluded() throws Exception {
        Program library = Program.of(LIBRARY + "@Dispatcher public interface Lib {}");
        Program program = Build.plain().on(library).compile("""
                package app;
                final class Hearing { @Listen(topic = "lib.old") void on(library.LibEvent e) { log("old"); } }
                @Dispatcher interface App {}
                final class Run {
                    static void run() {
                        new AppDispatcher(new Hearing()).dispatch(new library.LibEvent(library.Kind.OLD));
                    }
                }
                """);
        assertThat(program.run("app.Run")).containsExactly("old");
    }

    @Test
    void isCalledThroughTheBridgesItHas() throws Exception {
        Program library = Program.of(HIDDEN, "package library.api; @Dispatcher public interface Lib {}");
        Program program = Build.plain().on(library).compile("""
                package app;
                @Dispatcher(include = library.api.Lib.class) interface App {}
                final class Run {
                    static void run() { new AppDispatcher(new library.HidHearing()).dispatch(new library.Hidden()); }
                }
                """);
        assertThat(program.run("app.Run")).containsExactly("hidden", "static");
    }

    /** The library's compilation wrote no bridge for a dispatcher of its own package. */
    @Test
    void mayNotHidePackagePrivateMethods() {
        Program library = Program.of(HIDDEN + "@Dispatcher public interface Lib {}");
        assertThat(Build.plain().on(library).attempt("""
                package app;
                @Dispatcher(include = library.Lib.class) interface App {}
                """).errors())
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error.getMessage(null)).startsWith("["));
    }
}
