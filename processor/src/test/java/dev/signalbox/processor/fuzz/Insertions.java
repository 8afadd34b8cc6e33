package dev.signalbox.processor.fuzz;

import java.util.List;

/** What the mutator inserts into types: supertypes and members. */
final class Insertions {
    static final List<String> INHERITANCE = List.of(
            "extends Object",
            "extends Missing",
            "implements Runnable",
            "implements Missing",
            "implements Missing<Missing>",
            "permits Missing",
            "permits Circle, Square",
            "extends Circle",
            "extends One",
            "implements Hears<Object>",
            "implements Hears<Missing>",
            "extends Base<Missing, Missing>",
            "extends Exception",
            "implements Shape",
            "implements Comparable<Object>",
            "extends Names",
            "implements Names",
            "extends Both",
            "implements Deprecated");

    static final List<String> MEMBERS = List.of(
            "static class Nested {}",
            "interface Local {}",
            "class Inner { @Listen void inner(Object event) {} }",
            "private static class Secret { @Listen void secret(Object event) {} }",
            "enum E { A { @Listen void x(Object o) {} }; @Listen void y(Object o) {} }",
            "@interface Anno { Class<?>[] value(); }",
            "@EventType(\"ins\") record Ins(int[] ins) {}",
            "@EventType(\"ins.{name}\") enum Named { A, B }",
            "@EventType(\"ins.{self}\") record Self(Self self) {}",
            "@EventType(\"ins.anno\") @interface EventAnno {}",
            "@EventType(\"ins.gen\") record Gen<T extends Comparable<? super T>>(T value) {}",
            "class GenHearer<Q extends Object & Runnable> { @Listen void hear(Gen<?> event) {} @Listen void q(Q event) {} }",
            "@EventType(\"ins.both\") class Ouro extends Ouro { @Listen void self(Ouro event) {} }",
            "@EventType(\"ins.both\") interface Ring1 extends Ring2 {} interface Ring2 extends Ring1 {}",
            "@Dispatcher interface Inserted<T> extends Comparable<T> {}",
            "@Dispatcher sealed interface Closed permits Open {} non-sealed interface Open extends Closed {}",
            "@Dispatcher class NoInterface {}",
            "record Hearer(String mail) { @Listen void hear(Object event) {} @Listen void hear(Runnable event) {} }",
            "abstract class Abs<A> { @Listen abstract A hear(A event); } class Conc extends Abs<String> {"
                    + " String hear(String event) { return event; } }",
            "class Same1 { @Listen(id = \"same\") void a(Object o) {} @Listen(id = \"same\") void b(Object o) {} }",
            "class Circle1 { @Listen(after = Circle2.class) void a(Object o) {} }"
                    + " class Circle2 { @Listen(after = Circle1.class) void a(Object o) {} }",
            "class Hidden { private Hidden() {} @Listen static void main(String[] event) {} }",
            "class Over { @Listen void over(CharSequence e) {} @Listen void over(Comparable<?> e) {} void over(Object e) {} }",
            "class Throws<X extends Exception> { @Listen void raise(Object e) throws X {} }",
            "class Ret { @Listen @Emits List<?> list(Object e) { return null; } @Listen Missing m(Object e) { return null; } }",
            "class Dims { @Listen void dims(int[][] e) {} @Listen void lists(List<String>[] e) {} @Listen void c(char e) {} }",
            "class Anon { Object o = new Object() { @Listen void hear(Object e) {} }; { class L { @Listen void x(L l) {} } } }");

    private Insertions() {}
}
