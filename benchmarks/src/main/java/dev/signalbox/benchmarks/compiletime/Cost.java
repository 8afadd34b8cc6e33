package dev.signalbox.benchmarks.compiletime;

import java.util.function.ToLongFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What one run of javac cost besides time. */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class Cost {
    private static final Pattern CPU = Pattern.compile(MeasuredJavac.CPU + "(\\d+)\\d{6}");

    /** As in {@code GC(3) Pause Young (Allocation Failure) 12M->5M(30M) 3.1ms}. */
    private static final Pattern COLLECTION = Pattern.compile("GC\\(\\d+\\) Pause .*?\\d+M->(\\d+)M\\(");

    /** Milliseconds of CPU time of the process, all threads of it. */
    public long cpuMillis;

    /** The megabytes still in use after the collection that left most. */
    public long peakMegabytes;

    /** Forgets the iteration before. */
    @Setup(Level.Iteration)
    public void reset() {
        cpuMillis = 0;
        peakMegabytes = 0;
    }

    void read(String output) {
        cpuMillis = largest(CPU, output);
        peakMegabytes = largest(COLLECTION, output);
    }

    private static long largest(Pattern pattern, String output) {
        ToLongFunction<MatchResult> number = match -> Long.parseLong(match.group(1));
        return pattern.matcher(output).results().mapToLong(number).max().orElseThrow();
    }
}
