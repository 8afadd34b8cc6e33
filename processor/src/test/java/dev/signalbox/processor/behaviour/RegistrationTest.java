package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

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
                view.onFirst = () -> {
                    registration.close();
                    app.register(new View() { @Override String name() { return "new"; } });
                };
                app.dispatch(new A(1));
                log("-");
                app.dispatch(new A(2));
                """))
                .containsExactly("view first", "between", "view second", "-", "new first", "between", "new second");
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
}
