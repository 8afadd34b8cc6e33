package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What Kotlin makes of a companion is shown to processors as here. */
class CompanionTest {
    private static final String METADATA = """
            package kotlin;
            public @interface Metadata {}
            """;
    private static final String JVM_STATIC = """
            package kotlin.jvm;
            public @interface JvmStatic {}
            """;
    private static final String SOURCES = """
            package demo;
            @EventType("a") public record A() {}
            @kotlin.Metadata public final class Bell {
                public static final Bell.Companion Companion = new Bell.Companion();
                @kotlin.jvm.JvmStatic @Listen public static void on(A a) { Companion.on(a); }
                @kotlin.Metadata public static final class Companion {
                    private Companion() {}
                    @kotlin.jvm.JvmStatic @Listen public void on(A a) { log("rings"); }
                    %s
                }
            }
            @Dispatcher public interface App {}
            final class Run {
                static void run() { new AppDispatcher(%s).dispatch(new A()); }
            }
            """;

    @Test
    void hearsAStaticMethodOfACompanionOnce() throws Exception {
        Program program = Program.of(METADATA, JVM_STATIC, SOURCES.formatted("", ""));
        assertThat(program.run("demo.Run")).containsExactly("rings");
    }

    @Test
    void hearsOtherMethodsOfACompanion() throws Exception {
        String other = "@Listen public void other(A a) { log(\"other\"); }";
        Program program = Program.of(METADATA, JVM_STATIC, SOURCES.formatted(other, "Bell.Companion"));
        assertThat(program.run("demo.Run")).containsExactlyInAnyOrder("rings", "other");
    }
}
