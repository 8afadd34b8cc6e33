package dev.signalbox.samples.flightrecorder;

import dev.signalbox.samples.flightrecorder.report.AlarmLog;
import dev.signalbox.samples.flightrecorder.report.BytesRead;
import dev.signalbox.samples.flightrecorder.report.HottestThreads;
import dev.signalbox.samples.flightrecorder.report.LongestOthers;
import dev.signalbox.samples.flightrecorder.report.Report;
import dev.signalbox.samples.flightrecorder.report.SlowestPauses;
import dev.signalbox.samples.flightrecorder.report.TopicCounts;
import dev.signalbox.samples.flightrecorder.rule.AlarmRules;
import dev.signalbox.samples.flightrecorder.rule.ExceptionStorm;
import dev.signalbox.samples.flightrecorder.rule.OwnNoise;
import java.util.List;

/** All listeners, the dispatcher that calls them, and the report that shows what they know. For one thread at a time. */
final class Instruments {
    private final AlarmLog alarms = new AlarmLog();
    private final BytesRead bytesRead = new BytesRead();
    private final HottestThreads threads = new HottestThreads();
    private final LongestOthers others = new LongestOthers();
    private final SlowestPauses pauses = new SlowestPauses();
    private final TopicCounts counts = new TopicCounts();

    // One parameter for each listener class: whoever adds a listener and forgets it here gets a compile error.
    private final FlightDispatcher dispatcher = new FlightDispatcher(
            alarms, bytesRead, threads, others, pauses, counts, new AlarmRules(), new ExceptionStorm(), new OwnNoise());

    private final Report report = new Report(List.of(counts, pauses, threads, bytesRead, others, alarms));

    FlightDispatcher dispatcher() {
        return dispatcher;
    }

    Report report() {
        return report;
    }
}
