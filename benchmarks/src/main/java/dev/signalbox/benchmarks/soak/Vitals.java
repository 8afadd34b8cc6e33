package dev.signalbox.benchmarks.soak;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Objects;

/**
 * How the JVM is.
 *
 * @param heap the bytes that a full collection leaves
 * @param threads the live threads
 */
record Vitals(long heap, int threads) {
    static Vitals now() {
        System.gc();
        return new Vitals(leftOnHeap(), ManagementFactory.getThreadMXBean().getThreadCount());
    }

    /** Returns what the latest collections left, whatever was allocated since. */
    private static long leftOnHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getCollectionUsage)
                .filter(Objects::nonNull)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }

    Vitals most(Vitals other) {
        return new Vitals(Math.max(heap, other.heap), Math.max(threads, other.threads));
    }

    @Override
    public String toString() {
        return String.format("%8.2f MB %5d threads", heap / 1e6, threads);
    }
}
