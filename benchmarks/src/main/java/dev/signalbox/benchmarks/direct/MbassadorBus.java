package dev.signalbox.benchmarks.direct;

import dev.signalbox.benchmarks.workload.Counter;
import java.util.List;
import net.engio.mbassy.bus.SyncMessageBus;
import net.engio.mbassy.bus.error.IPublicationErrorHandler;
import org.openjdk.jmh.annotations.Setup;

/** MBassador without threads of its own, with strong references. */
public class MbassadorBus extends PeerBus {
    private static final ListenerStyle STYLE = new ListenerStyle(
            "mbassador",
            "@net.engio.mbassy.listener.Listener(references = net.engio.mbassy.listener.References.Strong)",
            "@net.engio.mbassy.listener.Handler public void on(Ping ping)");

    private final SyncMessageBus<Ping> bus = new SyncMessageBus<>(new IPublicationErrorHandler.ConsoleLogger());

    /** Registers the listeners. */
    @Setup
    public void register() {
        List<Counter> all = ListenerClasses.compile(STYLE, listeners).create();
        all.forEach(bus::subscribe);
        check(all);
    }

    @Override
    public void publish() {
        bus.publish(ping);
    }
}
