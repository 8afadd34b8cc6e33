package dev.signalbox.benchmarks.direct;

import dev.signalbox.benchmarks.workload.Counter;
import java.util.List;
import net.neoforged.bus.api.BusBuilder;
import net.neoforged.bus.api.IEventBus;
import org.openjdk.jmh.annotations.Setup;

/** The event bus of NeoForge, with an event of its base class. */
public class NeoForgeBus extends PeerBus {
    private static final ListenerStyle STYLE =
            new ListenerStyle("neoforge", "@net.neoforged.bus.api.SubscribeEvent public void on(NeoForgePing ping)");

    private final IEventBus bus = BusBuilder.builder().build();
    private final NeoForgePing event = new NeoForgePing(1);

    /** Registers the listeners. */
    @Setup
    public void register() {
        List<Counter> all = ListenerClasses.compile(STYLE, listeners).create();
        all.forEach(bus::register);
        check(all);
    }

    @Override
    public void publish() {
        bus.post(event);
    }
}
