package dev.signalbox.samples.flightrecorder.report;

import dev.signalbox.annotation.Listen;
import dev.signalbox.samples.flightrecorder.event.AllocationSampled;
import dev.signalbox.samples.flightrecorder.event.CpuSampled;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Tells which threads compute and allocate most; threads of equal name are one. */
public final class HottestThreads implements Section {
    private static final int SHOWN = 8;

    private final Map<String, Heat> threads = new HashMap<>();

    @Listen(topic = "jvm.cpu.sampled")
    void cpu(CpuSampled sample) {
        threads.merge(sample.thread(), new Heat(1, 0), Heat::plus);
    }

    @Listen(topic = "jvm.allocation.sampled")
    void allocation(AllocationSampled sample) {
        threads.merge(sample.thread(), new Heat(0, sample.bytes()), Heat::plus);
    }

    @Override
    public String title() {
        return "Hottest threads";
    }

    @Override
    public Table table() {
        Table table = Table.of(Table.left("thread"), Table.right("CPU samples"), Table.right("allocated, about"));
        threads.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Heat.HOTTEST_FIRST))
                .limit(SHOWN)
                .forEach(thread -> addRow(table, thread.getKey(), thread.getValue()));
        return table;
    }

    private static void addRow(Table table, String thread, Heat heat) {
        table.row(thread, heat.cpuSamples(), Amount.bytes(heat.bytes()));
    }

    private record Heat(int cpuSamples, long bytes) {
        static final Comparator<Heat> HOTTEST_FIRST = Comparator.comparingInt(Heat::cpuSamples)
                .thenComparingLong(Heat::bytes)
                .reversed();

        Heat plus(Heat other) {
            return new Heat(cpuSamples + other.cpuSamples, bytes + other.bytes);
        }
    }
}
