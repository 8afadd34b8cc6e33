package dev.signalbox.benchmarks.soak;

import dev.signalbox.benchmarks.workload.Processing;
import dev.signalbox.benchmarks.workload.SourceFile;
import dev.signalbox.benchmarks.workload.Workload;
import dev.signalbox.benchmarks.workload.Workshop;
import java.util.List;

/** The program of the soak: a shop that ships what is ordered, and screens that show it. */
final class SoakSources {
    private static final String PACKAGE = "workload.soak";
    private static final String SHOP = """
            public final class Shop {
                private final Ledger ledger;

                public Shop(Ledger ledger) {
                    this.ledger = ledger;
                }

                @Listen
                @Emits
                Shipped take(Order order) {
                    ledger.of(Way.LISTENER).deliver(order);
                    return new Shipped(order.worker(), order.number());
                }

                @Listen
                void shipped(Shipped shipped) {
                    ledger.of(Way.EMITTED).deliver(shipped);
                }
            }
            """;
    private static final String BOOKS = """
            @Queued(workers = 2, orderBy = "worker", attempts = 2, backoff = "PT0S")
            public final class Books {
                private final Ledger ledger;

                public Books(Ledger ledger) {
                    this.ledger = ledger;
                }

                @Listen
                void book(Order order, EventContext context) {
                    boolean again = order.number() % 1_000 == 7 && context.attempt() == 1;
                    if (again || order.number() % 100_000 == 3) {
                        throw new IllegalStateException("a fault now and then");
                    }
                    ledger.of(Way.QUEUED).deliver(order);
                }
            }
            """;
    private static final String SCREEN = """
            @Registered
            public final class Screen {
                private final Account account;
                private final int worker;

                public Screen(Account account, int worker) {
                    this.account = account;
                    this.worker = worker;
                }

                @Listen(topic = "soak.order.near", when = "isWatched")
                void near(Order order) {
                    account.deliver(order);
                }

                @Listen(topic = "#.far", when = "isWatched")
                void far(Order order) {
                    account.deliver(order);
                }

                boolean isWatched(Order order) {
                    return worker < 0 || order.worker() == worker;
                }
            }
            """;
    private static final String PROGRAM = """
            public final class Program implements SoakProgram {
                private BusDispatcher bus;

                @Override
                public EventDispatcher open(Ledger ledger) {
                    bus = BusDispatcher.builder()
                            .shop(new Shop(ledger))
                            .books(new Books(ledger))
                            .deadLetterHandler(letter -> ledger.of(Way.QUEUED).deliver((SoakEvent) letter.event()))
                            .tap((event, context) -> ledger.of(Way.TAP).deliver((SoakEvent) event))
                            .build();
                    return bus;
                }

                @Override
                public void order(int worker, long number) {
                    bus.dispatch(new Order(worker, number, number % 3 == 0 ? Where.FAR : Where.NEAR));
                }

                @Override
                public Object screen(Account account, int worker) {
                    return new Screen(account, worker);
                }
            }
            """;

    private SoakSources() {}

    static SoakProgram compile() {
        List<SourceFile> sources = List.of(
                file("Bus", "@Dispatcher public interface Bus {}"),
                file("Where", "public enum Where { NEAR, FAR }"),
                file("Order", """
                        @EventType("soak.order.{where}")
                        public record Order(int worker, long number, Where where) implements SoakEvent {}
                        """),
                file("Shipped", """
                        @EventType("soak.shipped")
                        public record Shipped(int worker, long number) implements SoakEvent {}
                        """),
                file("Shop", SHOP),
                file("Books", BOOKS),
                file("Screen", SCREEN),
                file("Program", PROGRAM));
        return Workshop.compile(new Workload("soak", sources, Processing.SIGNALBOX))
                .create(PACKAGE + ".Program", SoakProgram.class);
    }

    private static SourceFile file(String simpleName, String type) {
        return new SourceFile(PACKAGE + "." + simpleName, """
                package %s;

                import dev.signalbox.annotation.*;
                import dev.signalbox.benchmarks.soak.*;
                import dev.signalbox.runtime.*;

                """.formatted(PACKAGE) + type);
    }
}
