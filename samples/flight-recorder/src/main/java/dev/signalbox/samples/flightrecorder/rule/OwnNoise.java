package dev.signalbox.samples.flightrecorder.rule;

import dev.signalbox.annotation.Listen;
import dev.signalbox.runtime.Propagation;
import dev.signalbox.samples.flightrecorder.event.IoTransfer;
import dev.signalbox.samples.flightrecorder.event.OnThread;

/**
 * Drops what the recording itself and the class loader cause. The highest priority: no other listener hears it.
 *
 * <p>Shows a listener of an interface, and one that stops an event.
 */
public final class OwnNoise {
    private static final int FIRST = 1000;

    @Listen(topic = "jvm.#", priority = FIRST)
    Propagation dropRecorderThreads(OnThread event) {
        return event.thread().startsWith("JFR ") ? Propagation.STOP : Propagation.CONTINUE;
    }

    @Listen(topic = "jvm.io.file.read", priority = FIRST)
    Propagation dropClassLoading(IoTransfer read) {
        boolean code = read.target().endsWith(".jar") || read.target().endsWith(".class");
        return code ? Propagation.STOP : Propagation.CONTINUE;
    }
}
