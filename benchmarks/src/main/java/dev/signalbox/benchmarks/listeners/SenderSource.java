package dev.signalbox.benchmarks.listeners;

import dev.signalbox.benchmarks.workload.SourceFile;

/**
 * Who calls: the same code for all, so that nothing differs but what is called.
 *
 * @param type the simple name of the class it calls, which has a method {@code dispatch}
 * @param creation statements that create one from {@code Counter[] all} and return it
 * @param argument what it hands over, an expression of {@code ping}
 */
record SenderSource(String type, String creation, String argument) {
    static final String CLASS_NAME = ListenerSources.PACKAGE + ".Sender";

    SourceFile source() {
        return ListenerSources.file("Sender", """
                import dev.signalbox.benchmarks.workload.Counter;
                import dev.signalbox.benchmarks.workload.Subject;

                public final class Sender implements Subject {
                    private final Ping ping = new Ping(1);
                    private final Counter[] all = Listeners.create();
                    private final %1$s bus = bus(all);

                    @Override
                    public void send() {
                        bus.dispatch(%2$s);
                    }

                    @Override
                    public long heard() {
                        return Listeners.heard(all);
                    }

                    private static %1$s bus(Counter[] all) {
                %3$s    }
                }
                """.formatted(type, argument, creation));
    }
}
