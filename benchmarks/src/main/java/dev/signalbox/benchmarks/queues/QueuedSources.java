package dev.signalbox.benchmarks.queues;

import dev.signalbox.benchmarks.workload.Processing;
import dev.signalbox.benchmarks.workload.SourceFile;
import dev.signalbox.benchmarks.workload.Workload;
import dev.signalbox.benchmarks.workload.Workshop;
import java.util.List;
import java.util.Map;

/** A shop that counts the orders of a thousand customers, in queues of several kinds. */
final class QueuedSources {
    private static final String PACKAGE = "workload.queued";
    private static final int CUSTOMERS = 1000;
    private static final Map<String, String> QUEUES = Map.of(
            "oneWorker", "",
            "fourWorkers", "workers = 4",
            "fourWorkersInOrder", "workers = 4, orderBy = \"customer\"");
    private static final String COUNT = """
            public final class Count {
                final java.util.concurrent.atomic.LongAdder heard = new java.util.concurrent.atomic.LongAdder();

                @dev.signalbox.annotation.Queued(%s)
                @dev.signalbox.annotation.Listen
                public void on(Order order) {
                    heard.increment();
                }
            }
            """;
    private static final String SHOP = """
            public final class Shop implements dev.signalbox.benchmarks.queues.QueuedShop {
                private final Count count = new Count();
                private final BusDispatcher bus = new BusDispatcher(count);
                private final Order[] orders = new Order[%d];
                private int next;

                public Shop() {
                    for (int i = 0; i < orders.length; i++) {
                        orders[i] = new Order(i);
                    }
                }

                @Override
                public void send() {
                    bus.dispatch(orders[next]);
                    next = next + 1 == orders.length ? 0 : next + 1;
                }

                @Override
                public void close() throws InterruptedException {
                    if (!bus.close(java.time.Duration.ofMinutes(1)).isEmpty()) {
                        throw new IllegalStateException("events are left");
                    }
                }

                @Override
                public long heard() {
                    return count.heard.sum();
                }
            }
            """;

    private QueuedSources() {}

    /** Compiles the shop with the queue that a benchmark method is named after. */
    static QueuedShop shop(String method) {
        List<SourceFile> sources = List.of(
                file("Order", "@dev.signalbox.annotation.EventType(\"order\") public record Order(int customer) {}"),
                file("Bus", "@dev.signalbox.annotation.Dispatcher public interface Bus {}"),
                file("Count", COUNT.formatted(QUEUES.get(method))),
                file("Shop", SHOP.formatted(CUSTOMERS)));
        return Workshop.compile(new Workload("queued-" + method, sources, Processing.SIGNALBOX))
                .create(PACKAGE + ".Shop", QueuedShop.class);
    }

    private static SourceFile file(String simpleName, String type) {
        return new SourceFile(PACKAGE + "." + simpleName, "package " + PACKAGE + ";\n\n" + type);
    }
}
