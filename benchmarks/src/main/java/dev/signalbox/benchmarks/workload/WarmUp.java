package dev.signalbox.benchmarks.workload;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/**
 * Runs code until HotSpot has compiled it: thousands of methods take it many seconds, and how many depends on the
 * machine, so that no number of iterations is right.
 */
public final class WarmUp {
    private static final int BATCH = 500;
    private static final long BATCH_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
    private static final int QUIET_BATCHES = 4;
    private static final int MAX_BATCHES = 120;

    private WarmUp() {}

    /**
     * Runs code for half a second at a time, until the compilers had nothing to do for two seconds; for a minute at
     * most.
     *
     * @param code what is going to be measured
     */
    public static void of(Runnable code) {
        CompilationMXBean compilers = ManagementFactory.getCompilationMXBean();
        int quiet = 0;
        for (int i = 0; i < MAX_BATCHES && quiet < QUIET_BATCHES; i++) {
            long before = compilers.getTotalCompilationTime();
            run(code);
            // The measuring itself makes them compile a little.
            quiet = compilers.getTotalCompilationTime() - before < 10 ? quiet + 1 : 0;
        }
    }

    private static void run(Runnable code) {
        long end = System.nanoTime() + BATCH_NANOS;
        do {
            for (int i = 0; i < BATCH; i++) {
                code.run();
            }
        } while (System.nanoTime() < end);
    }
}
