package dev.signalbox.benchmarks.programs;

import dev.signalbox.benchmarks.listeners.ListenerSources;
import dev.signalbox.benchmarks.workload.Processing;
import dev.signalbox.benchmarks.workload.SourceFile;

/**
 * What a listener class and its event look like.
 *
 * @param processing the annotation processor that is to see them
 * @param type annotations of the class, or what it implements
 * @param method the signature of the method, with its annotations
 * @param event the source of {@code Ping}
 * @param element what stands for a listener in the array handed to {@code Wiring}; {@code %s} is the class
 */
record Shape(Processing processing, String type, String method, String event, String element) {
    private static final String RECORD = "public record Ping(long value) {}\n";

    /** A public method with an annotation, and any event. */
    static Shape annotated(Processing processing, String annotation) {
        return new Shape(processing, "public class %s", annotation + " public void on(Ping ping)", RECORD, "new %s()");
    }

    /** A public method with an annotation, and any event. */
    static Shape annotated(String annotation) {
        return annotated(Processing.NONE, annotation);
    }

    /** The same with other words before the body of the class. */
    Shape type(String other) {
        return new Shape(processing, other, method, event, element);
    }

    /** The same with another signature. */
    Shape method(String other) {
        return new Shape(processing, type, other, event, element);
    }

    /** The same with another event. */
    Shape event(String other) {
        return new Shape(processing, type, method, other, element);
    }

    /** The same, but {@code Wiring} gets the classes. */
    Shape asClasses() {
        return new Shape(processing, type, method, event, "%s.class");
    }

    SourceFile ping() {
        return ListenerSources.file("Ping", event);
    }

    /** A listener notes that it heard the event where the end of the program finds it. */
    SourceFile listener(int number) {
        String name = ListenerSources.name(number);
        return ListenerSources.file(name, """
                %s {
                    %s {
                        Heard.TIMES[%d] += ping.value();
                    }
                }
                """.formatted(type.formatted(name), method, number));
    }
}
