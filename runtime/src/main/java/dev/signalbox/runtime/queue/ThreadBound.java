package dev.signalbox.runtime.queue;

import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/**
 * An executor that runs everything on one thread and knows it, such as that of a user interface.
 *
 * <pre>{@code
 * ThreadBound ui = ThreadBound.of(Platform::runLater, Platform::isFxApplicationThread);
 * }</pre>
 */
public interface ThreadBound extends Executor {

    /**
     * Tells whether the calling thread is the one on which this executor runs what it is given.
     *
     * @return true on that thread
     */
    boolean isOwnThread();

    /**
     * Makes one of an executor and a test.
     *
     * @param executor runs everything on one thread
     * @param isOwnThread tells whether the calling thread is that one
     * @return both together
     */
    static ThreadBound of(Executor executor, BooleanSupplier isOwnThread) {
        return new ThreadBound() {
            @Override
            public boolean isOwnThread() {
                return isOwnThread.getAsBoolean();
            }

            @Override
            public void execute(Runnable command) {
                executor.execute(command);
            }
        };
    }
}
