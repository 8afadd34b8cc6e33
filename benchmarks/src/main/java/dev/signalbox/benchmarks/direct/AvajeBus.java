package dev.signalbox.benchmarks.direct;

import dev.signalbox.benchmarks.workload.Processing;
import dev.signalbox.benchmarks.workload.SourceFile;
import io.avaje.inject.BeanScope;
import io.avaje.inject.events.Event;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** Avaje Inject, whose processor writes both the registration of observers and the event that publishes. */
public class AvajeBus extends PeerBus {
    private static final ListenerStyle STYLE = new ListenerStyle(
            "avaje", "@jakarta.inject.Singleton", "public void on(@io.avaje.inject.events.Observes Ping ping)");

    private static final SourceFile SENDER = STYLE.source("Sender", """
            @jakarta.inject.Singleton
            public class %s implements java.util.function.Supplier<io.avaje.inject.events.Event<Ping>> {
                private final io.avaje.inject.events.Event<Ping> event;

                public Sender(io.avaje.inject.events.Event<Ping> event) {
                    this.event = event;
                }

                @Override
                public io.avaje.inject.events.Event<Ping> get() {
                    return event;
                }
            }
            """);

    private BeanScope scope;
    private Event<Ping> event;

    /** Starts the container with the listeners. */
    @Setup
    @SuppressWarnings("unchecked")
    public void start() {
        ListenerClasses classes = ListenerClasses.compile(STYLE, listeners, Processing.AVAJE, SENDER);
        scope = BeanScope.builder().classLoader(classes.loader()).build();
        event = ((Supplier<Event<Ping>>) scope.get(classes.type(SENDER.className()))).get();
        check(classes.beans(scope::get));
    }

    /** Stops the container. */
    @TearDown
    public void stop() {
        scope.close();
    }

    @Override
    public void publish() {
        event.fire(ping);
    }
}
