package dev.signalbox.runtime;

import java.time.Duration;

/** A dispatcher that was attached to another one, and the handle that detaches it. Safe for use by several threads. */
public interface Attachment extends Registration {

    /**
     * Detaches the extension. Once this has returned, no event of the host is offered to it; what was offered before is not waited
     * for. Both dispatchers go on, each for itself, and the extension may be attached again. Closing again does nothing.
     */
    @Override
    void close();

    /**
     * Lets no event of the host in any more and waits until no thread is in a listener of the extension on behalf of the host. What the
     * extension dispatches or emits, its queues too, is still heard by the host and by itself, until it is detached.
     *
     * @param timeout how long to wait at most, up to 292 years
     * @return false if there are still such threads
     * @throws IllegalStateException in a listener of the extension, which would wait for itself; no event is let in nevertheless
     * @throws InterruptedException if the thread is interrupted; no event is let in nevertheless
     */
    boolean quiesce(Duration timeout) throws InterruptedException;

    /**
     * Detaches the extension and waits until no thread is in a listener of the extension on behalf of the host. What waits in the
     * queues of the extension is not waited for: close the extension for that.
     *
     * @param timeout how long to wait at most, up to 292 years
     * @return false if there are still such threads
     * @throws IllegalStateException in a listener of the extension, which would wait for itself; it is detached
     * @throws InterruptedException if the thread is interrupted; it is detached
     */
    boolean close(Duration timeout) throws InterruptedException;
}
