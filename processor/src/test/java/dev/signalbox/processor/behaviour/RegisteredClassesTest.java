package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What classes may have instances that come and go. */
class RegisteredClassesTest {
    private static final String SHAPES = """
            interface Marked {}
            @EventType("shape.{kind}") class Shape {
                public String kind() { return "round"; }
            }
            final class Mark extends Shape implements Marked {}
            @Registered record View(String name) {
                @Listen(topic = {"shape.round", "shape.flat"}) void shape(Shape shape) { log(name + " round"); }
                @Listen(topic = "shape.square") void square(Shape shape) { log(name + " square"); }
                @Listen(when = "isOpen") void marked(Marked marked) { log(name + " marked"); }
                boolean isOpen(Object any) { return !name.equals("x"); }
            }
            """;

    @Test
    void mayInheritItFromAnAbstractClass() throws Exception {
        assertThat(Scenario.of("""
                @EventType("a") record A() {}
                @Registered abstract class Base { @Listen void on(A a) { log(getClass().getSimpleName()); } }
                final class One extends Base {}
                final class Two extends Base {}
                """).run("""
                var app = new AppDispatcher();
                app.register(new Two());
                app.register(new One());
                app.dispatch(new A());
                """)).containsExactly("One", "Two");
    }

    @Test
    void haveStaticMethodsCalledOnceAndWithoutAnInstance() throws Exception {
        assertThat(Scenario.of("""
                @EventType("a") record A() {}
                @Registered final class View {
                    @Listen void on(A a) { log("instance"); }
                    @Listen static void once(A a) { log("static"); }
                }
                """).run("""
                var app = new AppDispatcher();
                app.dispatch(new A());
                app.register(new View());
                app.register(new View());
                app.dispatch(new A());
                """)).containsExactly("static", "instance", "instance", "static");
    }

    @Test
    void hearNarrowedEventsAndTopicsThatFit() throws Exception {
        assertThat(Scenario.of(SHAPES).run("""
                var app = AppDispatcher.builder()
                    .unroutedHandler(unrouted -> log("unrouted " + unrouted.routingKey())).build();
                app.dispatch(new Shape());
                app.register(new View("x"));
                app.register(new View("y"));
                app.dispatch(new Shape());
                app.dispatch(new Mark());
                app.dispatch(new Shape() { @Override public String kind() { return "odd"; } });
                """))
                .containsExactly(
                        "unrouted shape.round",
                        "x round",
                        "y round",
                        "y marked",
                        "x round",
                        "y round",
                        "unrouted shape.odd");
    }

    @Test
    void mayComeFromALibrary() throws Exception {
        Program library = Program.of("""
                package library;
                @EventType("lib") public record LibEvent() {}
                @Registered public abstract class Base { @Listen public void on(LibEvent e) { log("base"); } }
                public class View extends Base { @Listen public void show(LibEvent e) { log("view"); } }
                @Dispatcher public interface Lib {}
                """);
        for (String included : List.of("library.Lib", "library.View")) {
            Program program = Build.plain().on(library).compile("""
                    package app;
                    public final class Own extends library.Base {}
                    @Dispatcher(include = %s.class) interface App {}
                    final class Run {
                        static void run() {
                            log("%1$s");
                            var app = new AppDispatcher();
                            app.register(new library.View());
                            app.register(new Own());
                            app.dispatch(new library.LibEvent());
                        }
                    }
                    """.formatted(included));
            assertThat(program.run("app.Run")).endsWith(included, "base", "base", "view");
        }
    }

    @Test
    void mayHavePackagePrivateMethods() throws Exception {
        Program program = Program.of("""
                package far;
                @EventType("a") public record A() {}
                @Registered public final class View {
                    @Listen(when = "isOpen") void show(A a) { log("shown"); }
                    boolean isOpen(A a) { log("asked"); return true; }
                }
                """, """
                package demo;
                @Dispatcher public interface App {}
                final class Run {
                    static void run() {
                        var app = new AppDispatcher();
                        app.register(new far.View());
                        app.dispatch(new far.A());
                    }
                }
                """);
        assertThat(program.run("demo.Run")).containsExactly("asked", "shown");
    }

    @Test
    void areNotInjected() throws Exception {
        Program program = Program.of(
                "package jakarta.inject; public @interface Singleton {}",
                "package jakarta.inject; public @interface Named { String value(); }",
                "package jakarta.inject; public @interface Inject {}",
                "package jakarta.inject; public interface Provider<T> { T get(); }",
                """
                package demo;
                @EventType("a") record A() {}
                @Registered public final class View { @Listen void on(A a) { log("view"); } }
                public final class Hearing { @Listen void on(A a) { log("hearing"); } }
                @Dispatcher(componentModel = ComponentModel.JAKARTA) public interface App {}
                final class Run {
                    static void run() {
                        var app = new AppDispatcher(new AppPublisher(), new AppDispatcher.Options(), new Hearing());
                        app.register(new View());
                        app.dispatch(new A());
                    }
                }
                """);
        assertThat(program.run("demo.Run")).containsExactly("hearing", "view");
    }
}
