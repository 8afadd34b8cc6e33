package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DispatchersTest {
    @Test
    void mayBeTwoInOneCompilation() throws Exception {
        assertThat(Program.of("package one; @EventType(\"a\") public record A() {}", """
                        package two;
                        public final class Hearing { @Listen void on(one.A a) { log("heard"); throw new IllegalStateException(); } }
                        @Dispatcher(onFailure = FailurePolicy.HANDLE) public interface Two {}
                        """, """
                        package three;
                        @Dispatcher(onFailure = FailurePolicy.FAIL_FAST) public interface One {}
                        final class Outer { @Dispatcher interface Nested {} }
                        final class Run {
                            static void run() {
                                two.TwoDispatcher.builder().hearing(new two.Hearing())
                                    .failureHandler(f -> log("handled")).build().dispatch(new one.A());
                                try { new OneDispatcher(new two.Hearing()).dispatch(new one.A()); }
                                catch (IllegalStateException thrown) { log("thrown"); }
                                try { new Outer_NestedDispatcher(new two.Hearing()).dispatch(new one.A()); }
                                catch (DispatchException isolated) { log("isolated"); }
                            }
                        }
                        """)
                        .run("three.Run"))
                .containsExactly("heard", "handled", "heard", "thrown", "heard", "isolated");
    }

    @Test
    void areGeneratedWithoutBeingDeclared() throws Exception {
        assertThat(Program.of("package com.acme.shop.order; @EventType(\"a\") public record A() {}", """
                        package com.acme.shop.mail.text;
                        public final class Hearing { @Listen public void on(com.acme.shop.order.A a) { log("heard"); } }
                        """, """
                        package app;
                        final class Run {
                            static void run() {
                                new com.acme.shop.SignalboxDispatcher(new com.acme.shop.mail.text.Hearing())
                                    .dispatch(new com.acme.shop.order.A());
                            }
                        }
                        """)
                        .run("app.Run"))
                .containsExactly("heard");
    }

    @Test
    void takeMoreListenersThanAConstructorByTheirBuilder() throws Exception {
        String all = builder(0, 300);
        Program program = wide(all + ".build().dispatch(new A());");
        assertThat(program.run("demo.Run"))
                .isEqualTo(IntStream.range(100, 400).mapToObj(Integer::toString).toList());
    }

    @Test
    void reportEveryMissingListener() {
        Program program = wide(builder(2, 299) + ".build();");
        assertThatThrownBy(() -> program.run("demo.Run"))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "demo.AppDispatcher lacks 3 of its listeners: give its constructor, or listener(…) of its builder,"
                                + " an instance of each of [demo.Hearing100, demo.Hearing101, demo.Hearing399]");
    }

    @Test
    void refuseTwoListenersOfAClass() {
        Program program = wide("AppDispatcher.builder().listener(new Hearing100()).listener(new Hearing100());");
        assertThatThrownBy(() -> program.run("demo.Run"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("two listeners of demo.Hearing100");
    }

    @Test
    void namesEveryMissingListenerOfASmallBuilderAtOnce() {
        Program program = SMALL.compile("AppDispatcher.builder().listener(new Two()).build();");
        assertThatThrownBy(() -> program.run("demo.Run"))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessageContaining("lacks 2 of its listeners")
                .hasMessageContaining("[demo.One, demo.Three]");
    }

    @Test
    void takeListenersByNameAndByClass() throws Exception {
        assertThat(SMALL.run("""
                        AppDispatcher.builder().listener(new Two()).three(new Three()).listeners(List.of(new One()))
                            .build().dispatch(new A());
                        """)).containsExactly("one", "three", "two");
    }

    @Test
    void refuseAFailureHandlerThatNobodyCalls() {
        Program program = SMALL.compile("AppDispatcher.builder().failureHandler(failure -> log(failure));");
        assertThatThrownBy(() -> program.run("demo.Run"))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessageContaining("onFailure = FailurePolicy.HANDLE");
    }

    @Test
    void takeNoEventAfterTheyWereClosed() throws Exception {
        Program program = SMALL.compile("""
                var app = new AppDispatcher(new One(), new Three(), new Two());
                try (EventDispatcher owned = app) { owned.dispatch(new A()); }
                app.close();
                for (Runnable late : List.<Runnable>of(() -> app.dispatch(new A()), () -> app.dispatch((Object) new A()),
                        () -> app.dispatch(new A(), EventMetadata.none()), () -> app.dispatch("key", "payload"))) {
                    try { late.run(); } catch (IllegalStateException closed) { log("closed"); }
                }
                """);
        assertThat(program.run("demo.Run"))
                .containsExactly("one", "three", "two", "closed", "closed", "closed", "closed");
    }

    private static final Scenario SMALL = Scenario.of("""
            @EventType("a") record A() {}
            final class One { @Listen void on(A a) { log("one"); } }
            final class Two { @Listen void on(A a) { log("two"); } }
            final class Three { @Listen void on(A a) { log("three"); } }
            """);

    private static String builder(int from, int to) {
        return IntStream.range(100 + from, 100 + to)
                .mapToObj(".listener(new Hearing%d())\n"::formatted)
                .collect(Collectors.joining("", "AppDispatcher.builder()", ""));
    }

    private static Program wide(String code) {
        return Scenario.of(IntStream.range(100, 400)
                        .mapToObj(
                                "final class Hearing%d { @Listen(topic = \"a\") void on(A a) { log(%<d); } }\n"
                                        ::formatted)
                        .collect(Collectors.joining("", "@EventType(\"a\") record A() {}\n", "")))
                .compile(code);
    }
}
