package dev.signalbox.benchmarks.direct;

import dev.signalbox.benchmarks.workload.Counter;
import java.util.List;
import net.lenni0451.lambdaevents.LambdaManager;
import net.lenni0451.lambdaevents.generator.LambdaMetaFactoryGenerator;
import org.openjdk.jmh.annotations.Setup;

/** LambdaEvents with a lambda class for each listener. */
public class LambdaEventsBus extends PeerBus {
    private static final ListenerStyle STYLE =
            new ListenerStyle("lambdaevents", "@net.lenni0451.lambdaevents.EventHandler public void on(Ping ping)");

    private final LambdaManager bus = LambdaManager.threadSafe(new LambdaMetaFactoryGenerator());

    /** Registers the listeners. */
    @Setup
    public void register() {
        List<Counter> all = ListenerClasses.compile(STYLE, listeners).create();
        all.forEach(bus::register);
        check(all);
    }

    @Override
    public void publish() {
        bus.call(ping);
    }
}
