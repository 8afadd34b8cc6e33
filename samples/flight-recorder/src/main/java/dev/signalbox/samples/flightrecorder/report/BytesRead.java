package dev.signalbox.samples.flightrecorder.report;

import dev.signalbox.annotation.Listen;
import dev.signalbox.samples.flightrecorder.event.IoTransfer;
import dev.signalbox.samples.flightrecorder.event.IoTransfer.Medium;
import java.util.EnumMap;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.Map;

/** Adds up what was read. Shows a pattern that binds a part of a topic template: reads, but no writes. */
public final class BytesRead implements Section {
    private final Map<Medium, LongSummaryStatistics> reads = new EnumMap<>(Medium.class);

    @Listen(topic = "jvm.io.*.read")
    void add(IoTransfer read) {
        reads.computeIfAbsent(read.medium(), medium -> new LongSummaryStatistics())
                .accept(read.bytes());
    }

    @Override
    public String title() {
        return "Bytes read";
    }

    @Override
    public Table table() {
        Table table = Table.of(Table.left("from"), Table.right("reads"), Table.right("bytes"), Table.right("largest"));
        reads.forEach((medium, read) -> table.row(
                medium.name().toLowerCase(Locale.ROOT),
                read.getCount(),
                Amount.bytes(read.getSum()),
                Amount.bytes(read.getMax())));
        return table;
    }
}
