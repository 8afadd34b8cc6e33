package dev.signalbox.samples.flightrecorder.event;

/** Something that happened on one thread. A listener of this type hears all of them. */
public sealed interface OnThread extends JvmEvent
        permits AllocationSampled, CpuSampled, ErrorThrown, ExceptionThrown, ThreadEnded, ThreadStarted {

    /**
     * Returns the name of the thread.
     *
     * @return the name of the Java thread, else that of the operating system
     */
    String thread();
}
