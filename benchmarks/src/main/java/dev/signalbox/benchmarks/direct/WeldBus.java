package dev.signalbox.benchmarks.direct;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** Weld, the reference implementation of CDI, with its event for the type. */
public class WeldBus extends PeerBus {
    private static final ListenerStyle STYLE = new ListenerStyle(
            "weld", "@jakarta.inject.Singleton", "public void on(@jakarta.enterprise.event.Observes Ping ping)");

    private SeContainer container;
    private Event<Ping> event;

    /** Starts the container with the listeners. */
    @Setup
    public void start() {
        ListenerClasses classes = ListenerClasses.compile(STYLE, listeners);
        container = SeContainerInitializer.newInstance()
                .disableDiscovery()
                .setClassLoader(classes.loader())
                .addBeanClasses(classes.types())
                .initialize();
        event = container.getBeanManager().getEvent().select(Ping.class);
        check(classes.beans(type -> container.select(type).get()));
    }

    /** Stops the container. */
    @TearDown
    public void stop() {
        container.close();
    }

    @Override
    public void publish() {
        event.fire(ping);
    }
}
