package dev.signalbox.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.processor.model.Origin;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import org.junit.jupiter.api.Test;

class DiagnosticTest {
    private static final Element ELEMENT = (Element) Proxy.newProxyInstance(
            DiagnosticTest.class.getClassLoader(), new Class<?>[] {Element.class}, (proxy, method, arguments) -> {
                throw new UnsupportedOperationException(method.getName());
            });

    @Test
    void sortsAsTheSourceReads() {
        Diagnostic first = at("acme.A#000001", Problem.UNKNOWN_GUARD);
        Diagnostic second = at("acme.A#000002", Problem.MALFORMED_PATTERN);
        Diagnostic third = at("acme.B", Problem.MALFORMED_TOPIC);
        assertThat(new TreeSet<>(Stream.of(third, second, first).toList())).containsExactly(first, second, third);
    }

    @Test
    void sortsFaultsInOneTextByTheirPlace() {
        Diagnostic at = at("acme.A", Problem.KEY_TOO_LONG);
        Diagnostic late = at.pointingInto("a".repeat(20), 10);
        Diagnostic early = at.pointingInto("a".repeat(20), 9);
        assertThat(new TreeSet<>(Stream.of(late, early).toList())).containsExactly(early, late);
    }

    @Test
    void tellsTheSameOnce() {
        Stream<Diagnostic> twice = Stream.of(at("acme.A", Problem.KEY_TOO_LONG), at("acme.A", Problem.KEY_TOO_LONG));
        assertThat(new TreeSet<>(twice.toList())).hasSize(1);
    }

    @Test
    void putsCaretUnderTheCharacterAtFault() {
        Diagnostic diagnostic = at("acme.A", Problem.KEY_TOO_LONG).pointingInto("a.\uD83D\uDE80.{b", 5);
        assertThat(diagnostic.message().lines().skip(1)).containsExactly("\"a.\uD83D\uDE80.{b\"", "     ^");
    }

    @Test
    void replacesWhatWouldBreakTheLine() {
        Diagnostic diagnostic = Problem.KEY_TOO_LONG.at(origin("acme.A"), "a\nb\u202Ec\uD83D", 300);
        assertThat(diagnostic.message()).startsWith("\"a\uFFFDb\uFFFDc\uFFFD\" has 300 bytes");
    }

    private static Diagnostic at(String position, Problem problem) {
        return problem.at(origin(position), "x", 256, "x", "x", "x");
    }

    private static Origin origin(String position) {
        return new Origin(position, ELEMENT, Optional.empty(), Optional.empty());
    }
}
