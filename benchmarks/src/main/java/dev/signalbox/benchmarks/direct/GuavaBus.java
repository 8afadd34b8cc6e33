package dev.signalbox.benchmarks.direct;

import com.google.common.eventbus.EventBus;
import dev.signalbox.benchmarks.workload.Counter;
import java.util.List;
import org.openjdk.jmh.annotations.Setup;

/** Guava, told that listeners may run concurrently: otherwise it locks each call. */
public class GuavaBus extends PeerBus {
    private static final ListenerStyle STYLE = new ListenerStyle(
            "guava",
            "@com.google.common.eventbus.AllowConcurrentEvents @com.google.common.eventbus.Subscribe"
                    + " public void on(Ping ping)");

    private final EventBus bus = new EventBus();

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
