package dev.signalbox.samples.flightrecorder.source;

import dev.signalbox.samples.flightrecorder.event.AllocationSampled;
import dev.signalbox.samples.flightrecorder.event.ClassLoaded;
import dev.signalbox.samples.flightrecorder.event.CpuLoad;
import dev.signalbox.samples.flightrecorder.event.CpuSampled;
import dev.signalbox.samples.flightrecorder.event.ErrorThrown;
import dev.signalbox.samples.flightrecorder.event.ExceptionThrown;
import dev.signalbox.samples.flightrecorder.event.GcCollected;
import dev.signalbox.samples.flightrecorder.event.GcPause;
import dev.signalbox.samples.flightrecorder.event.IoTransfer;
import dev.signalbox.samples.flightrecorder.event.IoTransfer.Medium;
import dev.signalbox.samples.flightrecorder.event.IoTransfer.Operation;
import dev.signalbox.samples.flightrecorder.event.ThreadEnded;
import dev.signalbox.samples.flightrecorder.event.ThreadStarted;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedEvent;

/** The table of all translations. */
final class Translations {
    static final Map<String, Translation> BY_JFR_NAME = Stream.of(
                    Translation.of("jdk.GCPhasePause", e -> new GcPause(e.getInt("gcId"), e.getDuration())),
                    Translation.of("jdk.GarbageCollection", Translations::collected),
                    Translation.of("jdk.ThreadStart", e -> new ThreadStarted(Field.thread(e, "thread"))),
                    Translation.of("jdk.ThreadEnd", e -> new ThreadEnded(Field.thread(e, "thread"))),
                    Translation.of("jdk.ClassLoad", e -> new ClassLoaded(Field.className(e, "loadedClass"))),
                    Translation.of("jdk.JavaExceptionThrow", Translations::exception),
                    // Not only for its own sake: JDK 25 records exceptions only where it records errors.
                    Translation.of("jdk.JavaErrorThrow", Translations::error),
                    Translation.of("jdk.CPULoad", Translations::load).with("period", "250 ms"),
                    Translation.of("jdk.ExecutionSample", e -> new CpuSampled(Field.thread(e, "sampledThread")))
                            .with("period", "10 ms"),
                    Translation.of("jdk.ObjectAllocationSample", Translations::allocated)
                            .with("throttle", "300/s"),
                    file("jdk.FileRead", Operation.READ, "bytesRead"),
                    file("jdk.FileWrite", Operation.WRITE, "bytesWritten"),
                    socket("jdk.SocketRead", Operation.READ, "bytesRead"),
                    socket("jdk.SocketWrite", Operation.WRITE, "bytesWritten"))
            .collect(Collectors.toUnmodifiableMap(Translation::jfrName, Function.identity()));

    private Translations() {}

    private static GcCollected collected(RecordedEvent e) {
        return new GcCollected(e.getInt("gcId"), Field.text(e, "name"), Field.text(e, "cause"));
    }

    private static ExceptionThrown exception(RecordedEvent e) {
        return new ExceptionThrown(Field.thread(e, "eventThread"), Field.className(e, "thrownClass"));
    }

    private static ErrorThrown error(RecordedEvent e) {
        return new ErrorThrown(Field.thread(e, "eventThread"), Field.className(e, "thrownClass"));
    }

    private static CpuLoad load(RecordedEvent e) {
        return new CpuLoad(e.getFloat("jvmUser") + e.getFloat("jvmSystem"), e.getFloat("machineTotal"));
    }

    private static AllocationSampled allocated(RecordedEvent e) {
        return new AllocationSampled(Field.thread(e, "eventThread"), e.getLong("weight"));
    }

    private static Translation file(String jfrName, Operation operation, String bytes) {
        return Translation.of(
                jfrName, e -> new IoTransfer(Medium.FILE, operation, Field.text(e, "path"), Field.size(e, bytes)));
    }

    private static Translation socket(String jfrName, Operation operation, String bytes) {
        return Translation.of(
                jfrName, e -> new IoTransfer(Medium.SOCKET, operation, Field.peer(e), Field.size(e, bytes)));
    }
}
