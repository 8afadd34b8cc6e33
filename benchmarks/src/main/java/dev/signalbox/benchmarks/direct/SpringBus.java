package dev.signalbox.benchmarks.direct;

import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Spring, with beans that have {@code @EventListener} methods. */
public class SpringBus extends PeerBus {
    private static final ListenerStyle STYLE = new ListenerStyle(
            "spring",
            "@org.springframework.stereotype.Component",
            "@org.springframework.context.event.EventListener public void on(Ping ping)");

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    /** Starts the container with the listeners. */
    @Setup
    public void start() {
        ListenerClasses classes = ListenerClasses.compile(STYLE, listeners);
        context.setClassLoader(classes.loader());
        context.register(classes.types());
        context.refresh();
        check(classes.beans(context::getBean));
    }

    /** Stops the container. */
    @TearDown
    public void stop() {
        context.close();
    }

    @Override
    public void publish() {
        context.publishEvent(ping);
    }
}
