package dev.signalbox.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.processor.behaviour.Build;
import dev.signalbox.processor.behaviour.Program;
import org.junit.jupiter.api.Test;

/** What javac prints about what was compiled before. */
class LibraryProblemsTest {
    private static final Program MAIN = Program.of("""
        package acme;
        @EventType("acme.ping") public record Ping() {}
        public class Mailer { @Listen void on(Ping ping) { log("mail"); } }
        """);

    private static final Program LIBRARY = Program.of("""
        module library { requires transitive dev.signalbox.runtime; exports library.api; exports log; }
        """, """
        package library.api;
        @Dispatcher public interface Billing {}
        @EventType("lib.{kind}") public record Paid(library.internal.Kind kind) {}
        """, """
        package library.internal;
        public enum Kind { CASH }
        public class Ledger { @Listen(topic = "lib.#") public void on(library.api.Paid paid) {} }
        @EventType("hidden") public record Hidden() {}
        """);

    @Test
    void reportsSecondDispatcherWithoutDeclaration() {
        assertThat(Printed.of(Build.plain().on(MAIN).attempt("""
        package acme;
        class Probe {
            @Listen void on(Ping ping) {}
        }
        """))).isEqualTo("""
        Probe.java:9: error: [SecondDispatcher] There is acme.SignalboxDispatcher already, which was generated from \
        other sources and covers acme.Mailer: this one would hide it. Give this one a name: declare "@Dispatcher \
        interface ProbeEvents {}", and ProbeEventsDispatcher is generated.
            @Listen void on(Ping ping) {}
            ^
        1 error
        """);
    }

    @Test
    void isSilentWhereADispatcherIsDeclared() {
        Program tests = Build.plain().on(MAIN).compile("""
        package acme;
        class Probe { @Listen void on(Ping ping) {} }
        @Dispatcher interface ProbeEvents {}
        """);
        assertThat(tests.generated()).containsKey("acme.ProbeEventsDispatcher");
    }

    @Test
    void isSilentWhereADispatcherOfOthersIsOnlyUsed() {
        assertThat(Printed.of(Build.plain().on(MAIN).attempt("""
        package acme;
        class Use { SignalboxDispatcher made = new SignalboxDispatcher(new Mailer()); }
        """))).isEmpty();
    }

    @Test
    void isSilentAboutItsOwnEarlierOutput() {
        assertThat(Printed.of(
                        Build.plain().on(MAIN).with("-Xlint:all,-processing").attempt("""
        package acme;
        @EventType("acme.ping") public record Ping() {}
        public class Mailer { @Listen void on(Ping ping) {} }
        public class Added { @Listen void on(Ping ping) {} }
        """)))
                .isEmpty();
    }

    @Test
    void reportsIncludedTypesOfPackagesThatAreNotExported() {
        String printed = Printed.of(Build.plain().on(LIBRARY).attempt("module app { requires library; }", """
        package app;
        @Dispatcher(include = library.api.Billing.class)
        interface Crm {}
        """));
        assertThat(printed).isEqualTo("""
        Crm.java:8: error: [InaccessibleEvent] library.internal.Hidden cannot be named from package app, where \
        CrmDispatcher is generated. Let its module export package library.internal to this one, or include only what \
        is exported.
        @Dispatcher(include = library.api.Billing.class)
                                                 ^
        Crm.java:8: error: [InaccessibleEvent] library.internal.Kind cannot be named from package app, where \
        CrmDispatcher is generated. Let its module export package library.internal to this one, or include only what \
        is exported.
        @Dispatcher(include = library.api.Billing.class)
                                                 ^
        Crm.java:8: error: [InaccessibleListener] library.internal.Ledger cannot be named from package app, where \
        CrmDispatcher is generated. Let its module export package library.internal to this one, or include only what \
        is exported.
        @Dispatcher(include = library.api.Billing.class)
                                                 ^
        3 errors
        """);
    }

    @Test
    void includesPackagesThatTheCompilerIsToldToExport() {
        assertThat(Printed.of(Build.plain()
                        .on(LIBRARY)
                        .with("--add-exports", "library/library.internal=app")
                        .attempt("module app { requires library; }", """
        package app;
        @Dispatcher(include = library.api.Billing.class)
        interface Crm {}
        """)))
                .isEmpty();
    }

    @Test
    void pointsAtIncludeWhereALibraryClassIsPackagePrivate() {
        Program library = Program.of("""
        package library;
        @Dispatcher public interface Billing {}
        @EventType("lib.paid") public record Paid() {}
        class Ledger { @Listen public void on(Paid paid) {} }
        """);
        assertThat(Printed.of(Build.plain().on(library).attempt("""
        package app;
        @Dispatcher(include = library.Billing.class)
        interface Crm {}
        """))).isEqualTo("""
        Crm.java:8: error: [InaccessibleListener] library.Ledger cannot be named from package app, where \
        CrmDispatcher is generated. Make it public (its listener methods may stay package-private), or declare the \
        @Dispatcher in package library.
        @Dispatcher(include = library.Billing.class)
                                             ^
        1 error
        """);
    }
}
