package dev.signalbox.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources that are unusual, but right. */
class OddSourcesTest {
    private static final String HEAD = """
            package odd;
            import dev.signalbox.annotation.*;
            import dev.signalbox.runtime.*;
            import java.util.*;
            @EventType("odd.placed") record Placed(String id) {}
            """;

    private final FuzzCompiler compiler = new FuzzCompiler();

    @ParameterizedTest
    @ValueSource(
            strings = {
                // listeners inherited from abstract classes with type parameters
                "abstract class B<E> { @Listen void h(E e) {} } class L extends B<Placed> {}",
                "abstract class B<E, R> { @Listen @Emits R h(E e) { return null; } } class L extends B<String, Placed> {}",
                "abstract class B<R> { @Listen @Emits List<? extends R> h(String e) { return null; } }"
                        + " class L extends B<Placed> {}",
                "class L<R extends Placed> { @Listen @Emits R h(String e) { return null; } }",
                "abstract class B<T, R extends Number> { @Listen public R h(T e) { return null; } }"
                        + " class L extends B<Placed, Integer> { @Override public Integer h(Placed e) { return 1; } }",
                "abstract class B<T> { @Listen(when = \"ok\") void h(T t) {} boolean ok(T t) { return true; } }"
                        + " class L extends B<Placed> { @Override boolean ok(Placed t) { return false; } }",
                "interface I { @Listen default void h(Placed e) {} } interface J extends I { @Override default void h(Placed e) {} }"
                        + " interface K extends I {} class B implements I {} class C extends B implements J, K {}",
                "abstract class B<T extends Comparable<T> & Runnable> { @Listen void h(T e) {} }"
                        + " abstract class X implements Comparable<X>, Runnable {} class L extends B<X> {}",
                "interface I<T> { @Listen default void h(T t) {} } @SuppressWarnings(\"rawtypes\") class L implements I {}",
                // what is heard
                "class L { @Listen void a(Object... e) {} @Listen void b(int... e) {} @Listen static void main(String[] e) {} }",
                "@EventType(\"odd.r\") abstract class R<S extends R<S>> {} final class R1 extends R<R1> {}"
                        + " class L { @Listen void a(R<?> r) {} @Listen void b(R1 r) {} }",
                "@EventType(\"odd.anno\") @interface Anno {} class L { @Listen void a(Anno e) {} }",
                "@EventType(\"odd.me\") @Dispatcher interface Me { @Listen default void h(Me me) {} } class L implements Me {}",
                "enum L { ONE, TWO; @Listen void h(Placed e) {} @Listen static void i(Placed e) {} }",
                "class lower { @Listen void h(Placed e) {} @Listen static void i(Placed e) {} }",
                "enum event { ONE } class failures { @Listen static void h(Placed e) {} @Listen(topic = \"odd.one\")"
                        + " void i(E e) {} } @EventType(\"odd.{x}\") record E(event x) {}",
                "record L(int x) { @Listen void h(Placed e) {} private void event() {} }",
                "@java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE) @interface Nn {}"
                        + " @EventType(\"odd.{s}\") record E(@Nn String s) {}"
                        + " class L { @Listen(when = \"ok\") void h(@Nn E e) {} boolean ok(E e) { return true; }"
                        + " @Listen void i(String @Nn [] e) {} @Listen @Emits @Nn E j(Map<@Nn ?, ?> e) { return null; } }",
                // dispatchers
                "class L { @Listen void h(Placed e) {} } @Dispatcher sealed interface D<T extends Comparable<T>> permits S {}"
                        + " non-sealed interface S extends D<String> {}",
                "class L { @Listen void h(Placed e) {} } class Host { @Dispatcher private interface Hidden {} }",
                // names
                "@EventType(\"😀.*/.\\\\u0041.$L.$$.%s.&lt;\") record Évén$t(int x) {} class L$ { @Listen(topic = \"😀.#\","
                        + " id = \"*/ @x </pre> \\n %d $T\") void a$b(Évén$t e) {} @Listen void 日本(Évén$t ü) {}"
                        + " static class $ { @Listen void $(Évén$t ü) {} } }",
                "class Object1 { static class Builder { @Listen void h(Placed e) {} }"
                        + " static class KnownTypes { @Listen void h(Placed e) {} } }",
                // deprecation
                "@Deprecated class Outer { static class L { @Listen void h(Placed e) {} } }",
                "class L { @Listen(when = \"ok\") void h(Placed e) {} @Deprecated boolean ok(Placed e) { return true; } }",
                "@Deprecated(forRemoval = true) class Old {} @SuppressWarnings(\"removal\") class L { @Listen void h(Old e) {} }",
                "enum Op { A, @Deprecated B } @EventType(\"odd.{op}\") record E(Op op) {}"
                        + " class L { @Listen(topic = \"odd.b\") void h(E e) {} }",
            })
    void compilesWithoutWarning(String source) {
        List<String> sources = List.of(HEAD + source);
        Compilation compilation = compiler.withProcessor(sources);
        assertThat(compilation.success() && compilation.hasDispatcher())
                .as(compilation::describe)
                .isTrue();
        assertThat(compilation.blamesGeneratedSource())
                .as(compilation::describe)
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@EventType(\"odd.s\") sealed interface S permits S, T {} record T() implements S {}"
                        + " class L { @Listen void h(S e) {} }",
                "@EventType(\"odd.c\") class C extends C { @Listen void h(C e) {} }",
                "class L { @Listen void h(Missing e) {} @Listen @Emits Missing i(Placed e) { return null; } }"
            })
    void leavesToTheCompilerWhatIsWrongAnyway(String source) {
        Compilation compilation = compiler.withProcessor(List.of(HEAD + source));
        assertThat(compilation.success()).isFalse();
        assertThat(compilation.isRefused()).as(compilation::describe).isFalse();
    }

    @Test
    void generatesNothingForAbstractListenersAlone() {
        Compilation compilation = compiler.withProcessor(
                List.of("package odd; abstract class B<E> { @dev.signalbox.annotation.Listen void h(E e) {} }"));
        assertThat(compilation.success()).as(compilation::describe).isTrue();
        assertThat(compilation.hasDispatcher()).isFalse();
    }
}
