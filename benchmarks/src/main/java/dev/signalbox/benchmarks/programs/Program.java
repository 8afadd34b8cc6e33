package dev.signalbox.benchmarks.programs;

import dev.signalbox.benchmarks.listeners.ListenerSources;
import dev.signalbox.benchmarks.workload.CompiledWorkload;
import dev.signalbox.benchmarks.workload.Installation;
import dev.signalbox.benchmarks.workload.JdkTool;
import dev.signalbox.benchmarks.workload.Workload;
import dev.signalbox.benchmarks.workload.Workshop;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A compiled program: one event, its listeners, and one way of handing it over. */
public final class Program {
    private final Candidate candidate;
    private final CompiledWorkload compiled;
    private final int listeners;

    /**
     * Compiles it, unless that was done before.
     *
     * @param system the way of handing the event over, {@code floor} for none: listeners are only created
     * @param listeners how many listener classes
     */
    public Program(String system, int listeners) {
        this.candidate = Candidates.of(system, listeners);
        this.listeners = listeners;
        this.compiled = Workshop.compile(new Workload(
                "program-" + listeners + "-" + system,
                new MainSources(candidate, listeners).sources(),
                candidate.shape().processing()));
    }

    /**
     * Returns what is on its class path besides its own classes.
     *
     * @return jars
     */
    public List<Path> jars() {
        return Installation.libraries(candidate.jars().toArray(String[]::new));
    }

    /**
     * Creates the listeners, hands one event to them and ends.
     *
     * @param options options of the JVM
     * @return what it printed
     * @throws IllegalStateException unless each listener heard the event once
     */
    public String firstEvent(String... options) {
        int expected = candidate.name().equals("floor") ? 0 : listeners;
        return run("FirstEvent", expected, options);
    }

    /**
     * Creates the listeners, and then what hands events to them, for the first time in this JVM.
     *
     * @return the nanoseconds that the second step took
     */
    public long firstBusNanos() {
        return Long.parseLong(run("FirstBus", 0).trim());
    }

    /**
     * Creates many buses with the same listeners, and hands one event to each.
     *
     * @param count how many
     * @param options options of the JVM
     * @return the bytes that each bus keeps alive
     */
    public long bytesPerIdleBus(int count, String... options) {
        return Long.parseLong(run("IdleBuses", count, options).trim());
    }

    private String run(String main, int argument, String... options) {
        List<Path> classPath = new ArrayList<>(List.of(compiled.classes()));
        classPath.addAll(jars());
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("-cp", JdkTool.path(classPath)));
        arguments.addAll(List.of(ListenerSources.PACKAGE + "." + main, String.valueOf(argument)));
        return JdkTool.run("java", arguments);
    }
}
