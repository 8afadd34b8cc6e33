package dev.signalbox.benchmarks.direct;

import dev.signalbox.benchmarks.workload.Counter;
import java.util.List;
import net.kyori.event.EventBus;
import net.kyori.event.EventSubscriber;
import net.kyori.event.SimpleEventBus;
import org.openjdk.jmh.annotations.Setup;

/** Kyori event with listeners that implement its interface, so that no adapter calls them. */
public class KyoriBus extends PeerBus {
    private static final ListenerStyle STYLE = new ListenerStyle(
            "kyori", "", List.of("net.kyori.event.EventSubscriber<Ping>"), "@Override public void invoke(Ping ping)");

    private final EventBus<Ping> bus = new SimpleEventBus<>(Ping.class);

    /** Registers the listeners. */
    @Setup
    @SuppressWarnings("unchecked")
    public void register() {
        List<Counter> all = ListenerClasses.compile(STYLE, listeners).create();
        all.forEach(listener -> bus.register(Ping.class, (EventSubscriber<Ping>) listener));
        check(all);
    }

    @Override
    public void publish() {
        bus.post(ping);
    }
}
