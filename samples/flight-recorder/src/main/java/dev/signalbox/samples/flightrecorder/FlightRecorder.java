package dev.signalbox.samples.flightrecorder;

import dev.signalbox.samples.flightrecorder.report.LiveScreen;
import dev.signalbox.samples.flightrecorder.source.JvmRecording;
import dev.signalbox.samples.flightrecorder.work.Workload;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/** Records its own JVM for a few seconds, reports what it saw, and ends. */
public final class FlightRecorder {
    private static final Duration WORK = Duration.ofMillis(2500);
    private static final Duration LIMIT = Duration.ofSeconds(15);
    private static final List<String> OTHERS = List.of("jdk.Compilation", "jdk.SafepointBegin");

    private FlightRecorder() {}

    /**
     * Runs the program. It exits with 0 if all went well, else with 1.
     *
     * @param otherTypes names of further JFR event types to record, for example {@code jdk.ThreadPark}
     * @throws InterruptedException if the thread is interrupted
     */
    public static void main(String[] otherTypes) throws InterruptedException {
        Optional<String> trouble = run(otherTypes.length == 0 ? OTHERS : List.of(otherTypes));
        if (trouble.isPresent()) {
            System.err.println(trouble.get());
            System.exit(1);
        }
    }

    private static Optional<String> run(List<String> otherTypes) throws InterruptedException {
        Instruments instruments = new Instruments();
        LiveScreen screen = new LiveScreen(instruments.report(), System.out);
        Runnable afterFlush = LiveScreen.hasViewer() ? screen::draw : () -> {};
        try (JvmRecording recording = new JvmRecording(instruments.dispatcher(), otherTypes, afterFlush)) {
            recording.start();
            new Workload().run(WORK);
            Optional<String> trouble = recording.finish(LIMIT);
            screen.erase();
            instruments.report().lines().forEach(System.out::println);
            return trouble;
        } catch (TimeoutException unfinished) {
            return Optional.of(String.valueOf(unfinished.getMessage()));
        }
    }
}
