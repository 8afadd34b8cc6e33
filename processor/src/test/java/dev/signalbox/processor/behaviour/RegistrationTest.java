package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** When instances come and go, and what counts as one. */
class RegistrationTest {
    private static final String VIEWS = """
            @EventType("a") record A(int n) {}
            @Registered class View {
                Runnable onFirst = () -> {};
                @Listen(topic = "a", priority = 1) void first(A a) { log(name() + " first"); onFirst.run(); }
                @Listen(topic = "a", priority = -1) void second(A a) { log(name() + " second"); }
                String name() { return "view"; }
            }
            final class Between { @Listen void on(A a) { log("between"); } }
            """;

    @Test
    void showsAllMethodsOfADispatchTheSameInstances() throws Exception {
        assertThat(Scenario.of(VIEWS).run("""
                var app = new AppDispatcher(new Between());
                var view = new View();
                var registration = app.register(view);
                view.onFirst = () -> { registration.close(); app.register(new View()); };
                app.dispatch(new A(1));
                log("-");
                app.dispatch(new A(2));
                """))
                .containsExactly("view first", "between", "view second", "-", "view first", "between", "view second");
    }

    @Test
    void isSeenByADispatchThatItsListenerStarts() throws Exception {
        assertThat(Scenario.of(VIEWS).run("""
                var app = new AppDispatcher(new Between());
                var view = new View();
                var registration = app.register(view);
                view.onFirst = () -> { registration.close(); app.dispatch(new A(2)); };
                app.dispatch(new A(1));
                """)).containsExactly("view first", "between", "between", "view second");
    }

    @Test
    void refusesNullASecondTimeAndAClosedDispatcher() throws Exception {
        assertThat(Scenario.of(VIEWS).run("""
                var app = new AppDispatcher(new Between());
                var view = new View();
                app.register(view);
                List<Object> instances = new ArrayList<>(Arrays.asList(null, view, new Between(), "text"));
                for (Object each : instances) {
                    try { app.register(each); } catch (RuntimeException e) { log(e); }
                }
                app.close();
                try { app.register(new View()); } catch (RuntimeException e) { log(e); }
                """))
                .containsExactly(
                        "java.lang.NullPointerException: instance",
                        "java.lang.IllegalStateException: this instance of demo.View is registered already: close its"
                                + " registration first, or register another",
                        "java.lang.IllegalArgumentException: demo.AppDispatcher does not know demo.Between, only"
                                + " [demo.View]: mark it @Registered, and compile it together with the dispatcher, or"
                                + " include its library in @Dispatcher",
                        "java.lang.IllegalArgumentException: demo.AppDispatcher does not know java.lang.String, only"
                                + " [demo.View]: mark it @Registered, and compile it together with the dispatcher, or"
                                + " include its library in @Dispatcher",
                        "java.lang.IllegalStateException: demo.AppDispatcher is closed: register before close(), or"
                                + " build another");
    }

    @Test
    void countsForTheNearestRegisteredClass() throws Exception {
        String subclasses = """
                final class Table extends View { @Override String name() { return "table"; } }
                @NoListener class Hidden extends View { @Override String name() { return "hidden"; } }
                """;
        Program program = Scenario.of(VIEWS + subclasses).compile("""
                var app = new AppDispatcher(new Between());
                View table = new Table();
                app.register(table);
                app.register(new View() { @Override String name() { return "anonymous"; } });
                app.register(new Hidden());
                app.dispatch(new A(1));
                log(app.catalog().registeredListenerIds());
                """);
        assertThat(program.run("demo.Run"))
                .containsExactly(
                        "table first",
                        "anonymous first",
                        "hidden first",
                        "between",
                        "table second",
                        "anonymous second",
                        "hidden second",
                        "[demo.Table#first, demo.Table#second, demo.View#first, demo.View#second]");
    }

    @Test
    void isInheritedFromAnAbstractClass() throws Exception {
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
    void callsStaticMethodsOnceAndWithoutAnInstance() throws Exception {
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
    void narrowsEventsAndTestsTopicsOfEachInstance() throws Exception {
        assertThat(Scenario.of("""
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
                """).run("""
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
    void worksForClassesOfALibrary() throws Exception {
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
    void reachesPackagePrivateMethodsThroughABridge() throws Exception {
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
    void knowsThreeHundredClassesByTheirObjectsAlone() throws Exception {
        int count = 300;
        List<String> sources = new ArrayList<>(List.of("package demo; @EventType(\"a\") public record A() {}"));
        for (int i = 0; i < count; i++) {
            sources.add(
                    "package demo; @Registered final class View%d { @Listen(priority = %<d) void on(A a) {".formatted(i)
                            + " Run.sum = Run.sum * 31 + %d; } @Listen(priority = -1) void again(A a) { Run.again++; } }"
                                    .formatted(i));
        }
        String views =
                IntStream.range(0, count).mapToObj("new View%d()"::formatted).collect(Collectors.joining(", "));
        sources.add("package demo; @Dispatcher public interface App {}");
        sources.add("package demo; final class Run { static int sum; static int again; static void run() {"
                + "var app = new AppDispatcher(); for (Object each : new Object[] {" + views + "}) app.register(each);"
                + "app.dispatch(new A()); app.dispatch((Object) new A()); log(sum); log(again); } }");
        Program program = Program.of(sources.toArray(String[]::new));
        int sum = 0;
        for (int i = 2 * count - 1; i >= 0; i--) {
            sum = sum * 31 + i % count;
        }
        assertThat(program.run("demo.Run")).containsExactly(String.valueOf(sum), "600");
        assertThat(program.generated().getOrDefault("demo.AppDispatcher", "")).doesNotContain("Registration");
    }
}
