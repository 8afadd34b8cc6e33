package dev.signalbox.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.signalbox.processor.SignalboxProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** What javac prints about compact source files (JEP 512). */
@EnabledForJreRange(min = JRE.JAVA_25)
class CompactSourceTest {
    @Test
    void reportsOnceThatTheirTypesCannotBeNamed() {
        Compilation compilation = Compiler.javac()
                .withProcessors(new SignalboxProcessor())
                .compile(JavaFileObjects.forSourceString("Main", """
                import dev.signalbox.annotation.*;

                @EventType("a.ping") record Ping(int n) {}

                static class Hearing { @Listen void on(Ping ping) {} }

                void main() {}
                """));
        assertThat(Printed.of(compilation)).isEqualTo("""
                Main.java:5: error: [CompactSource] No other source can name the types of a compact source file, so \
                that no dispatcher can be generated for them. Declare this one in a file of its own.
                static class Hearing { @Listen void on(Ping ping) {} }
                                                    ^
                1 error
                """);
    }
}
