package dev.signalbox.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.processor.behaviour.Build;
import dev.signalbox.processor.behaviour.Program;
import org.junit.jupiter.api.Test;

/** What javac prints where two libraries meet that each have a dispatcher of one name. */
class HiddenDispatcherTest {
    private static final Program ONE = Program.of("""
        package shared;
        public class One { @Listen(topic = "x") public void on(String text) {} }
        """);

    private static Program other(String declaration) {
        return Program.of("""
        package shared;
        public class Other { @Listen(topic = "x") public void on(String text) {} }
        """ + declaration);
    }

    private static String app(String suppression) {
        return """
        package app;
        %s@Dispatcher(include = {shared.One.class, shared.Other.class})
        interface Crm {}
        """.formatted(suppression);
    }

    @Test
    void warnsOfLibrariesWhoseDispatchersHaveOneName() {
        assertThat(Printed.of(Build.plain().on(ONE, other("")).attempt(app(""))))
                .isEqualTo("""
        Crm.java:8: warning: [HiddenDispatcher] shared.SignalboxDispatcher covers shared.One but not shared.Other, \
        whose library seems to have a dispatcher of that name too: the class path shows only the first. Declare a \
        @Dispatcher interface in one of the libraries, or @SuppressWarnings("signalbox:HiddenDispatcher").
        @Dispatcher(include = {shared.One.class, shared.Other.class})
                                                             ^
        1 warning
        """);
    }

    @Test
    void suppressesHiddenDispatcher() {
        assertThat(Printed.of(Build.plain()
                        .on(ONE, other(""))
                        .attempt(app("@SuppressWarnings(\"signalbox:HiddenDispatcher\") "))))
                .isEmpty();
    }

    @Test
    void isSilentWhereTheOtherLibraryDeclaresItsDispatcher() {
        assertThat(Printed.of(Build.plain()
                        .on(ONE, other("@Dispatcher public interface Others {}"))
                        .attempt(app(""))))
                .isEmpty();
    }

    @Test
    void isSilentAboutWhatTheDispatcherOfALibraryBringsAlong() {
        Program other = Program.of("""
        package shared;
        public class Other { @Listen(topic = "x") public void on(String text) {} }
        """, """
        package others;
        @Dispatcher public interface Others {}
        """);
        assertThat(Printed.of(Build.plain().on(ONE, other).attempt("""
        package app;
        @Dispatcher(include = {shared.One.class, others.Others.class})
        interface Crm {}
        """))).isEmpty();
    }
}
