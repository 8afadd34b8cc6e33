package dev.signalbox.benchmarks.types;

import static dev.signalbox.benchmarks.types.TypeSources.number;

import dev.signalbox.benchmarks.workload.CompiledWorkload;
import dev.signalbox.benchmarks.workload.Processing;
import dev.signalbox.benchmarks.workload.SourceFile;
import dev.signalbox.benchmarks.workload.Workload;
import dev.signalbox.benchmarks.workload.Workshop;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes and compiles the ways from an event to its listener that are compared. */
final class RouterSources {
    /** Above so many listener classes a dispatcher has a builder only. */
    private static final int MAX_PARAMETERS = 250;

    private static final String MAP_OF_HANDLERS = """
                private final java.util.Map<Class<?>, java.util.function.Consumer<Object>> handlers =
                        new java.util.HashMap<>();

            """;

    private static final String WAY = """
            public final class Way implements dev.signalbox.benchmarks.types.Router {
                private final Listeners listeners = new Listeners();
            %s    public Way() {
            %s    }

                @Override
                public void route(Object event) {
                    %s
                }

                @Override
                public Object[] events() {
                    return Listeners.events();
                }

                @Override
                public long heard() {
                    return listeners.heard();
                }
            }
            """;

    private final TypeSources types;

    RouterSources(int count) {
        this.types = new TypeSources(count);
    }

    /** The event implements an interface and calls its listener itself: as fast as it can be, if events may know. */
    Router doubleDispatch() {
        return compile("double-dispatch", Processing.NONE, "", "", "((Accepting) event).accept(listeners);");
    }

    /** {@code dispatch(Object)} of a generated dispatcher under the default policy. */
    Router signalbox() {
        String field = "    private final BusDispatcher bus;\n\n";
        return compile("signalbox", Processing.SIGNALBOX, field, construction(), "bus.dispatch(event);");
    }

    /** The same, but with events of one type, in the middle of the table, sent as what they are. */
    Router typed() {
        String field = "    private final BusDispatcher bus;\n\n";
        String statement = "if (event instanceof Event%s one) { bus.dispatch(one); } else { bus.dispatch(event); }"
                .formatted(number(types.count() / 2));
        return compile("typed", Processing.SIGNALBOX, field, construction(), statement);
    }

    /** A map from class to handler, as most event buses have it. */
    Router hashMap() {
        return compile(
                "hash-map",
                Processing.NONE,
                MAP_OF_HANDLERS,
                handlers(),
                "handlers.get(event.getClass()).accept(event);");
    }

    /** The handler is kept with the class. */
    Router classValue() {
        String field = MAP_OF_HANDLERS + """
                    private final ClassValue<java.util.function.Consumer<Object>> byClass = new ClassValue<>() {
                        @Override
                        protected java.util.function.Consumer<Object> computeValue(Class<?> type) {
                            return handlers.get(type);
                        }
                    };

                """;
        return compile(
                "class-value", Processing.NONE, field, handlers(), "byClass.get(event.getClass()).accept(event);");
    }

    private String handlers() {
        return types.lines(i -> "        handlers.put(Event%1$s.class, event -> listeners.on%1$s((Event%1$s) event));\n"
                .formatted(number(i)));
    }

    private String construction() {
        if (types.count() > MAX_PARAMETERS) {
            return "        BusDispatcher.Builder builder = BusDispatcher.builder();\n"
                    + types.lines(i -> "        builder.listener(listeners.l%s);\n".formatted(number(i)))
                    + "        bus = builder.build();\n";
        }
        return "        bus = new BusDispatcher("
                + IntStream.range(0, types.count())
                        .mapToObj(i -> "listeners.l" + number(i))
                        .collect(Collectors.joining(", "))
                + ");\n";
    }

    private Router compile(String name, Processing processing, String fields, String construction, String statement) {
        List<SourceFile> sources = new ArrayList<>(types.sources());
        if (processing == Processing.SIGNALBOX) {
            sources.add(TypeSources.file("Bus", "@dev.signalbox.annotation.Dispatcher\npublic interface Bus {}\n"));
        }
        sources.add(TypeSources.file("Way", WAY.formatted(fields, construction, statement)));
        CompiledWorkload compiled =
                Workshop.compile(new Workload("types-" + types.count() + "-" + name, sources, processing));
        return checked(compiled.create(TypeSources.PACKAGE + ".Way", Router.class));
    }

    private static Router checked(Router router) {
        for (Object event : router.events()) {
            router.route(event);
        }
        if (router.heard() != router.events().length) {
            throw new IllegalStateException(router.heard() + " of " + router.events().length + " events were heard");
        }
        return router;
    }
}
