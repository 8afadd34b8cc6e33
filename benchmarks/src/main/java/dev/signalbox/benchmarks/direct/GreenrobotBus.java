package dev.signalbox.benchmarks.direct;

import dev.signalbox.benchmarks.workload.Counter;
import java.util.List;
import org.greenrobot.eventbus.EventBus;
import org.openjdk.jmh.annotations.Setup;

/** The EventBus of greenrobot, told that listeners of supertypes need not be looked for. */
public class GreenrobotBus extends PeerBus {
    private static final ListenerStyle STYLE =
            new ListenerStyle("greenrobot", "@org.greenrobot.eventbus.Subscribe public void on(Ping ping)");

    private final EventBus bus = EventBus.builder().eventInheritance(false).build();

    /** Registers the listeners. */
    @Setup
    public void register() {
        List<Counter> all = ListenerClasses.compile(STYLE, listeners).create();
        all.forEach(bus::register);
        check(all);
    }

    @Override
    public void publish() {
        bus.post(ping);
    }
}
