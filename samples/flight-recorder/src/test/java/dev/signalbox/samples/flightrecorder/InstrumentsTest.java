package dev.signalbox.samples.flightrecorder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.runtime.EventMetadata;
import dev.signalbox.samples.flightrecorder.event.AllocationSampled;
import dev.signalbox.samples.flightrecorder.event.CpuLoad;
import dev.signalbox.samples.flightrecorder.event.CpuSampled;
import dev.signalbox.samples.flightrecorder.event.ExceptionThrown;
import dev.signalbox.samples.flightrecorder.event.GcCollected;
import dev.signalbox.samples.flightrecorder.event.GcPause;
import dev.signalbox.samples.flightrecorder.event.IoTransfer;
import dev.signalbox.samples.flightrecorder.event.IoTransfer.Medium;
import dev.signalbox.samples.flightrecorder.event.IoTransfer.Operation;
import dev.signalbox.samples.flightrecorder.event.ThreadStarted;
import dev.signalbox.samples.flightrecorder.rule.ExceptionStorm;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class InstrumentsTest {
    private static final Instant NOON = Instant.parse("2024-01-01T12:00:00Z");

    private final Instruments instruments = new Instruments();
    private final FlightDispatcher flight = instruments.dispatcher();

    @Test
    void countsEventsByTopicMostFrequentFirst() {
        flight.dispatch(new ThreadStarted("a"));
        flight.dispatch(new CpuLoad(0.1, 0.2));
        flight.dispatch(new CpuLoad(0.1, 0.2));

        assertThat(instruments.report().lines())
                .containsSequence(
                        "Events by topic",
                        "  topic               events",
                        "  jvm.cpu.load             2",
                        "  jvm.thread.started       1");
    }

    @Test
    void tellsTheCauseOfTheSlowestPauseFirst() {
        flight.dispatch(new GcPause(1, Duration.ofMillis(1)));
        flight.dispatch(new GcPause(2, Duration.ofMillis(12)));
        flight.dispatch(new GcCollected(2, "G1New", "G1 Evacuation Pause"));

        assertThat(instruments.report().lines())
                .containsSequence(
                        "Slowest pauses",
                        "     length  collector  cause",
                        "  12.000 ms  G1New      G1 Evacuation Pause",
                        "   1.000 ms  ?          ?");
    }

    @Test
    void addsUpThreadsOfEqualName() {
        flight.dispatch(new CpuSampled("busy"));
        flight.dispatch(new CpuSampled("busy"));
        flight.dispatch(new AllocationSampled("busy", 2048));
        flight.dispatch(new AllocationSampled("greedy", 3 << 20));

        assertThat(instruments.report().lines())
                .containsSequence(
                        "Hottest threads",
                        "  thread  CPU samples  allocated, about",
                        "  busy              2           2.0 KiB",
                        "  greedy            0           3.0 MiB");
    }

    @Test
    void addsUpReadsButNotWrites() {
        flight.dispatch(new IoTransfer(Medium.FILE, Operation.READ, "a.log", 1024));
        flight.dispatch(new IoTransfer(Medium.FILE, Operation.READ, "b.log", 3072));
        flight.dispatch(new IoTransfer(Medium.SOCKET, Operation.WRITE, "localhost:1", 1024));

        assertThat(instruments.report().lines())
                .containsSequence(
                        "Bytes read", "  from  reads    bytes  largest", "  file      2  4.0 KiB  3.0 KiB", "")
                .anyMatch(line -> line.matches("  jvm\\.io\\.socket\\.write +1"));
    }

    @Test
    void dropsWhatTheRecorderAndTheClassLoaderDo() {
        flight.dispatch(new ThreadStarted("JFR Event Stream 1"));
        flight.dispatch(new IoTransfer(Medium.FILE, Operation.READ, "/lib/app.jar", 1024));

        assertThat(instruments.report().lines()).noneMatch(line -> line.contains("jvm."));
    }

    @Test
    void keepsTheLongestOfEachPayloadWithoutEventType() {
        flight.dispatch("jfr.jdk.ThreadPark", Map.of("duration", Duration.ofMillis(3)));
        flight.dispatch("jfr.jdk.ThreadPark", Map.of("duration", Duration.ofMillis(7)));
        flight.dispatch("jfr.jdk.Deoptimization", Map.of("line", 42));

        assertThat(instruments.report().lines())
                .containsSequence(
                        "Longest of the others", "  topic                longest", "  jfr.jdk.ThreadPark  7.000 ms", "")
                .anyMatch(line -> line.matches("  jfr\\.jdk\\.Deoptimization +1"));
    }

    @Test
    void raisesAnAlarmOnlyIfTheGuardSaysSo() {
        flight.dispatch(new GcPause(1, Duration.ofMillis(19)));
        flight.dispatch(new GcPause(2, Duration.ofMillis(20)));
        flight.dispatch(new GcCollected(2, "G1Full", "System.gc()"));

        assertThat(instruments.report().lines())
                .containsSequence(
                        "Alarms",
                        "  severity  times  alarm",
                        "  WARNING       1  the program stood still for 20 ms or more",
                        "  NOTICE        1  the program called System.gc()")
                .anyMatch(line -> line.matches("  jvm\\.alarm\\.warning +1"))
                .anyMatch(line -> line.matches("  jvm\\.alarm\\.notice +1"));
    }

    @Test
    void raisesOneAlarmForAStormOfExceptions() {
        throwExceptions(2 * ExceptionStorm.STORM, NOON);

        assertThat(instruments.report().lines()).contains("  WARNING       1  20 or more exceptions within a second");
    }

    @Test
    void staysCalmIfExceptionsComeSlowly() {
        throwExceptions(ExceptionStorm.STORM - 1, NOON);
        throwExceptions(ExceptionStorm.STORM - 1, NOON.plusSeconds(1));

        assertThat(instruments.report().lines()).containsSequence("Alarms", "  none");
    }

    private void throwExceptions(int count, Instant time) {
        EventMetadata metadata = EventMetadata.none().withTime(time);
        for (int i = 0; i < count; i++) {
            flight.dispatch(new ExceptionThrown("quarreller", "java.lang.Exception"), metadata);
        }
    }
}
