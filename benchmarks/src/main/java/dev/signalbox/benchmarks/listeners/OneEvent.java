package dev.signalbox.benchmarks.listeners;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.benchmarks.workload.Processing;
import dev.signalbox.benchmarks.workload.SourceFile;
import dev.signalbox.benchmarks.workload.Subject;
import dev.signalbox.benchmarks.workload.Workload;
import dev.signalbox.benchmarks.workload.Workshop;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One event type and its listeners, each a class of its own that adds the value of the event to a field: the least work
 * that can be told apart. All ways of sending use the same sources.
 */
public final class OneEvent {
    private final ListenerSources listeners;

    /**
     * Plans listeners that bind the topic of the event itself.
     *
     * @param count how many listener classes
     */
    public OneEvent(int count) {
        this(count, List.of("bench.ping"));
    }

    /**
     * Plans listeners that bind the given patterns in turn.
     *
     * @param count how many listener classes
     * @param patterns patterns that match {@code bench.ping}
     */
    public OneEvent(int count, List<String> patterns) {
        this.listeners = new ListenerSources(count, patterns);
    }

    /**
     * Compiles a dispatcher and calls it with an event of a type known to the caller.
     *
     * @param policy what it does about failures
     * @return the generated dispatcher, ready to send
     */
    public Subject dispatcher(FailurePolicy policy) {
        return send(policy, "ping");
    }

    /**
     * Compiles a dispatcher and calls {@code dispatch(Object)}.
     *
     * @param policy what it does about failures
     * @return the generated dispatcher, ready to send
     */
    public Subject untypedDispatcher(FailurePolicy policy) {
        return send(policy, "(Object) ping");
    }

    /**
     * Compiles calls as one writes them by hand.
     *
     * @param perMethod how many calls a method may hold, of listeners or of other methods
     * @return the calls, ready to send
     */
    public Subject handWritten(int perMethod) {
        SourceFile calls = new HandWrittenCalls(listeners.count(), perMethod).source();
        SenderSource sender = new SenderSource("Calls", "        return new Calls(all);\n", "ping");
        return compile("hand-written-" + perMethod, Processing.NONE, calls, sender.source());
    }

    private Subject send(FailurePolicy policy, String argument) {
        DispatcherSources sources = new DispatcherSources(listeners.count(), policy);
        String name = policy.name().toLowerCase(Locale.ROOT) + (argument.equals("ping") ? "" : "-untyped");
        SenderSource sender = new SenderSource("BusDispatcher", sources.creation(), argument);
        return compile(name, Processing.SIGNALBOX, sources.dispatcher(), sender.source());
    }

    private Subject compile(String name, Processing processing, SourceFile... more) {
        List<SourceFile> sources = new ArrayList<>(listeners.sources());
        sources.addAll(List.of(more));
        Workload workload = new Workload("one-event-" + listeners.count() + "-" + name, sources, processing);
        return checked(Workshop.compile(workload).create(SenderSource.CLASS_NAME, Subject.class));
    }

    private Subject checked(Subject subject) {
        subject.send();
        if (subject.heard() != listeners.count()) {
            throw new IllegalStateException(
                    subject.heard() + " of " + listeners.count() + " listeners heard the event");
        }
        return subject;
    }
}
