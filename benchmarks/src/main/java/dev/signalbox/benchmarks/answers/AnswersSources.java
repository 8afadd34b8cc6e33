package dev.signalbox.benchmarks.answers;

import dev.signalbox.benchmarks.workload.CompiledWorkload;
import dev.signalbox.benchmarks.workload.Processing;
import dev.signalbox.benchmarks.workload.SourceFile;
import dev.signalbox.benchmarks.workload.Subject;
import dev.signalbox.benchmarks.workload.Workload;
import dev.signalbox.benchmarks.workload.Workshop;
import java.util.ArrayList;
import java.util.List;

/** A shop that is asked for prices, and two events with five listeners each; of one of them all return numbers. */
final class AnswersSources {
    private static final String PACKAGE = "workload.answers";
    private static final int LISTENERS = 5;

    private static final String BY_HAND = """
            public final class ByHand {
                private final Listener listener;

                ByHand(Listener listener) {
                    this.listener = listener;
                }

                Price request(Query query) {
                    return listener.price(query);
                }
            }
            """;

    private AnswersSources() {}

    static CompiledWorkload compile() {
        List<SourceFile> sources = new ArrayList<>(List.of(
                file("Price", "public record Price(long cents) {}"),
                event("Query", "implements dev.signalbox.runtime.Request<Price>"),
                event("Silent", ""),
                event("Counted", ""),
                file("Bus", "@dev.signalbox.annotation.Dispatcher public interface Bus {}"),
                listeners(),
                file("ByHand", BY_HAND),
                sender("Call", "sum += byHand.request(query).cents();"),
                sender("Ask", "sum += bus.request(query).cents();"),
                sender("AskAny", "sum += bus.request(request).cents();"),
                sender("Tell", "bus.dispatch(silent);"),
                sender("Dispatch", "bus.dispatch(counted);"),
                sender("Collect", "sum += bus.collect(counted).values().size();")));
        return Workshop.compile(new Workload("answers", sources, Processing.SIGNALBOX));
    }

    /** Creates one, and sends once to see that it is heard. */
    static Subject sender(CompiledWorkload workload, String name) {
        Subject subject = workload.create(PACKAGE + "." + name, Subject.class);
        subject.send();
        if (subject.heard() < 1) {
            throw new IllegalStateException(name + " was not heard");
        }
        return subject;
    }

    private static SourceFile event(String name, String asks) {
        return file(
                name,
                "@dev.signalbox.annotation.EventType(\"bench.%s\") public record %s(int value) %s {}"
                        .formatted(name, name, asks));
    }

    private static SourceFile listeners() {
        StringBuilder methods = new StringBuilder();
        String format = "@dev.signalbox.annotation.Listen public %s on%d(%s event) { heard++; %s }\n";
        for (int number = 0; number < LISTENERS; number++) {
            methods.append(format.formatted("void", number, "Silent", ""));
            methods.append(format.formatted("long", LISTENERS + number, "Counted", "return heard + 1_000_000;"));
        }
        return file("Listener", """
                public final class Listener {
                    long heard;
                    private final Price price = new Price(1);

                    @dev.signalbox.annotation.Listen
                    public Price price(Query query) {
                        heard += query.value();
                        return price;
                    }

                    %s
                }
                """.formatted(methods));
    }

    private static SourceFile sender(String name, String send) {
        return file(name, """
                public final class %s implements dev.signalbox.benchmarks.workload.Subject {
                    private final Listener listener = new Listener();
                    private final ByHand byHand = new ByHand(listener);
                    private final BusDispatcher bus = new BusDispatcher(listener);
                    private final Query query = new Query(1);
                    private final dev.signalbox.runtime.Request<Price> request = query;
                    private final Silent silent = new Silent(1);
                    private final Counted counted = new Counted(1);
                    private long sum;

                    @Override
                    public void send() {
                        %s
                    }

                    @Override
                    public long heard() {
                        return listener.heard + sum;
                    }
                }
                """.formatted(name, send));
    }

    private static SourceFile file(String simpleName, String type) {
        return new SourceFile(PACKAGE + "." + simpleName, "package " + PACKAGE + ";\n\n" + type);
    }
}
