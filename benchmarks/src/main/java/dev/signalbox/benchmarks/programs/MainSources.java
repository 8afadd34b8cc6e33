package dev.signalbox.benchmarks.programs;

import dev.signalbox.benchmarks.listeners.ListenerSources;
import dev.signalbox.benchmarks.workload.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What all programs of so many listener classes have in common. */
final class MainSources {
    /** How many listeners one method creates: far below what a method can hold. */
    private static final int PER_METHOD = 500;

    private static final String HEARD = """
            public final class Heard {
                static final long[] TIMES = new long[%d];

                private Heard() {}

                static int exactly(long times) {
                    int listeners = 0;
                    for (long time : TIMES) {
                        listeners += time == times ? 1 : 0;
                    }
                    return listeners;
                }
            }
            """;

    private static final String FIRST_EVENT = """
            public final class FirstEvent {
                public static void main(String[] arguments) {
                    Object bus = Wiring.bus(Listeners.create());
                    Wiring.publish(bus, new Ping(1));
                    int listeners = Heard.exactly(1);
                    System.out.println(listeners);
                    if (listeners != Integer.parseInt(arguments[0])) {
                        System.exit(1);
                    }
                }
            }
            """;

    private static final String FIRST_BUS = """
            public final class FirstBus {
                public static void main(String[] arguments) {
                    Object[] all = Listeners.create();
                    long before = System.nanoTime();
                    Object bus = Wiring.bus(all);
                    System.out.println(System.nanoTime() - before);
                    java.lang.ref.Reference.reachabilityFence(bus);
                }
            }
            """;

    private static final String IDLE_BUSES = """
            public final class IdleBuses {
                public static void main(String[] arguments) {
                    Object[] all = Listeners.create();
                    Object[] buses = new Object[Integer.parseInt(arguments[0])];
                    warmUp(all);
                    long before = live();
                    for (int i = 0; i < buses.length; i++) {
                        buses[i] = used(all);
                    }
                    System.out.println((live() - before) / buses.length);
                    java.lang.ref.Reference.reachabilityFence(buses);
                }

                private static void warmUp(Object[] all) {
                    for (int i = 0; i < 3; i++) {
                        used(all);
                    }
                }

                private static Object used(Object[] all) {
                    Object bus = Wiring.bus(all);
                    Wiring.publish(bus, new Ping(1));
                    return bus;
                }

                private static long live() {
                    for (int i = 0; i < 4; i++) {
                        System.gc();
                    }
                    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
                }
            }
            """;

    private final Candidate candidate;
    private final int count;

    MainSources(Candidate candidate, int count) {
        this.candidate = candidate;
        this.count = count;
    }

    /** All sources of the program. */
    List<SourceFile> sources() {
        List<SourceFile> sources = new ArrayList<>(candidate.more());
        sources.add(candidate.shape().ping());
        IntStream.range(0, count).mapToObj(candidate.shape()::listener).forEach(sources::add);
        sources.add(creation());
        sources.add(candidate.wiring());
        sources.add(ListenerSources.file("Heard", HEARD.formatted(count)));
        sources.add(ListenerSources.file("FirstEvent", FIRST_EVENT));
        sources.add(ListenerSources.file("FirstBus", FIRST_BUS));
        sources.add(ListenerSources.file("IdleBuses", IDLE_BUSES));
        return sources;
    }

    private SourceFile creation() {
        StringBuilder calls = new StringBuilder();
        StringBuilder methods = new StringBuilder();
        for (int first = 0; first < count; first += PER_METHOD) {
            calls.append("        create").append(first).append("(all);\n");
            methods.append("\n    private static void create").append(first).append("(Object[] all) {\n");
            for (int i = first; i < Math.min(count, first + PER_METHOD); i++) {
                methods.append("        all[%d] = %s;\n".formatted(i, element(i)));
            }
            methods.append("    }\n");
        }
        return ListenerSources.file("Listeners", """
                public final class Listeners {
                    static Object[] create() {
                        Object[] all = new Object[%d];
                %s        return all;
                    }
                %s}
                """.formatted(count, calls, methods));
    }

    private String element(int number) {
        return candidate.shape().element().formatted(ListenerSources.name(number));
    }
}
