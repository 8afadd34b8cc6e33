package dev.signalbox.samples.flightrecorder.source;

import java.util.Optional;
import jdk.jfr.consumer.RecordedClass;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedThread;

/** Reads fields of JFR events, which may lack a value. */
final class Field {
    private static final String UNKNOWN = "unknown";

    private Field() {}

    static String text(RecordedEvent event, String name) {
        return Optional.ofNullable(event.getString(name)).orElse(UNKNOWN);
    }

    static String thread(RecordedEvent event, String name) {
        Optional<RecordedThread> thread = Optional.ofNullable(event.getThread(name));
        return thread.map(RecordedThread::getJavaName)
                .or(() -> thread.map(RecordedThread::getOSName))
                .orElse(UNKNOWN);
    }

    static String className(RecordedEvent event, String name) {
        return Optional.ofNullable(event.getClass(name))
                .map(RecordedClass::getName)
                .orElse(UNKNOWN);
    }

    static String peer(RecordedEvent event) {
        return text(event, "host") + ":" + event.getInt("port");
    }

    /** At the end of a file or stream JFR tells a size of -1. */
    static long size(RecordedEvent event, String name) {
        return Math.max(0, event.getLong(name));
    }
}
