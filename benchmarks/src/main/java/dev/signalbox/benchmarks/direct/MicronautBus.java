package dev.signalbox.benchmarks.direct;

import dev.signalbox.benchmarks.workload.Processing;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.event.ApplicationEventPublisher;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** Micronaut, with the publisher for the type of the event. */
public class MicronautBus extends PeerBus {
    private static final ListenerStyle STYLE = new ListenerStyle(
            "micronaut",
            "@jakarta.inject.Singleton",
            "@io.micronaut.runtime.event.annotation.EventListener public void on(Ping ping)");

    private ApplicationContext context;
    private ApplicationEventPublisher<Ping> publisher;

    /** Starts the container with the listeners. */
    @Setup
    public void start() {
        ListenerClasses classes = ListenerClasses.compile(STYLE, listeners, Processing.MICRONAUT);
        context = ApplicationContext.builder().classLoader(classes.loader()).start();
        publisher = context.getEventPublisher(Ping.class);
        check(classes.beans(context::getBean));
    }

    /** Stops the container. */
    @TearDown
    public void stop() {
        context.close();
    }

    @Override
    public void publish() {
        publisher.publishEvent(ping);
    }
}
