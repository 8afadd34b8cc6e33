package dev.signalbox.runtime;

import org.jspecify.annotations.Nullable;

/**
 * What an {@link Operation} does.
 *
 * @param <R> the type of the response
 * @param <X> what it may throw
 */
@FunctionalInterface
public interface OperationBody<R extends @Nullable Object, X extends Exception> {

    /**
     * Does it. Called in the thread that runs the operation, unless a listener of the start breaks off.
     *
     * @return the response
     * @throws X if it fails
     */
    R run() throws X;
}
