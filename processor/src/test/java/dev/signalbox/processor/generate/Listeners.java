package dev.signalbox.processor.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes sources with many listeners on one event, each in a class of its own.
 *
 * @param event the event type
 * @param method a listener method, in which {@code %d} is its number
 * @param policy what becomes of failures
 * @param registered whether the instances of the classes come and go
 */
record Listeners(String event, String method, String policy, boolean registered) {
    Listeners(String event, String method, String policy) {
        this(event, method, policy, false);
    }

    /** Returns the sources: the event, the listeners and a dispatcher {@code demo.App}. */
    String[] sources(int count) {
        List<String> sources = new ArrayList<>();
        sources.add("package demo;\n" + event);
        sources.add("package demo;\n@Dispatcher(onFailure = FailurePolicy." + policy + ") interface App {}");
        IntStream.range(0, count).mapToObj(this::listener).forEach(sources::add);
        return sources.toArray(String[]::new);
    }

    private String listener(int number) {
        String code = method.replace("%d", Integer.toString(number));
        return "package demo;\n%s final class Listener%d { static int heard; %s }"
                .formatted(registered ? "@Registered" : "", number, code);
    }
}
