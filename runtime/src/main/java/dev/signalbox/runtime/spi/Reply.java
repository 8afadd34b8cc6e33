package dev.signalbox.runtime.spi;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What somebody waits for who asked a listener that answers later: it is queued, or returns a stage. Completed by any thread. */
final class Reply implements BiConsumer<@Nullable Object, @Nullable Throwable> {
    final String listenerId;
    final CompletableFuture<@Nullable Object> future = new CompletableFuture<>();

    /** Whether the listener is queued, so that a worker answers. */
    boolean queued;

    Reply(String listenerId) {
        this.listenerId = listenerId;
    }

    /** Takes what the listener returned: the answer, or a stage that has it some time. */
    void answer(@Nullable Object value) {
        if (value instanceof CompletionStage<?> stage) {
            CompletionStage<?> unused = stage.whenComplete(this);
        } else {
            future.complete(value);
        }
    }

    void fail(Throwable cause) {
        future.completeExceptionally(cause);
    }

    /** Takes what a stage ended with. */
    @Override
    public void accept(@Nullable Object value, @Nullable Throwable thrown) {
        if (thrown == null) {
            future.complete(value);
        } else {
            fail(thrown);
        }
    }
}
