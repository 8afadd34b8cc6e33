package dev.signalbox.samples.flightrecorder.event;

import dev.signalbox.annotation.EventType;

/**
 * Bytes went in or out. The words in braces are filled from the event: {@code jvm.io.file.read}.
 *
 * @param medium through what
 * @param operation in which direction
 * @param target the path of the file, or the host and port of the peer
 * @param bytes how many
 */
@EventType("io.{medium}.{operation}")
public record IoTransfer(Medium medium, Operation operation, String target, long bytes) implements JvmEvent {

    /** Through what the bytes went. */
    public enum Medium {
        /** A file. */
        FILE,
        /** A network socket. */
        SOCKET
    }

    /** In which direction the bytes went. */
    public enum Operation {
        /** In. */
        READ,
        /** Out. */
        WRITE
    }
}
