package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.EventContext;
import dev.signalbox.runtime.EventTap;
import dev.signalbox.runtime.FailureHandler;
import dev.signalbox.runtime.ListenerFailure;
import dev.signalbox.runtime.ListenerObserver;
import dev.signalbox.runtime.queue.DeadLetter;
import dev.signalbox.runtime.queue.DeadLetterHandler;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Calls what cannot stop the dispatch: what a failure handler, a tap or an observer throws is logged. */
final class SafeHandling {
    private SafeHandling() {}

    static void handle(FailureHandler handler, ListenerFailure failure) {
        try {
            handler.onFailure(failure);
        } catch (Throwable broken) { // Throwable: some languages let a handler throw checked exceptions
            Throwables.rethrowIfFatal(broken);
            log(String.format("the failure handler failed on: %s", failure), broken);
            if (broken != failure.cause()) { // a handler may rethrow
                log(String.format("which is: %s", failure), failure.cause());
            }
        }
    }

    static void handle(DeadLetterHandler handler, DeadLetter letter) {
        try {
            handler.onDeadLetter(letter);
        } catch (Throwable broken) {
            Throwables.rethrowIfFatal(broken);
            log(String.format("the dead letter handler failed on: %s", letter), broken);
            if (broken != letter.cause()) {
                log(String.format("which is: %s", letter), letter.cause());
            }
        }
    }

    static void warn(String message) {
        System.getLogger("dev.signalbox").log(Level.WARNING, message);
    }

    static void tell(EventTap tap, Object event, EventContext context) {
        try {
            tap.onEvent(event, context);
        } catch (Throwable broken) {
            Throwables.rethrowIfFatal(broken);
            log(String.format("the tap %s failed on: %s", tap.getClass().getName(), context.routingKey()), broken);
        }
    }

    static void observing(ListenerObserver<?> observer, String listenerId, Throwable broken) {
        Throwables.rethrowIfFatal(broken);
        log(
                String.format(
                        "the observer %s failed on a call of: %s",
                        observer.getClass().getName(), listenerId),
                broken);
    }

    static void log(String message, Throwable thrown) {
        Logger logger = System.getLogger("dev.signalbox");
        try {
            logger.log(Level.ERROR, message, thrown);
        } catch (Throwable unprintable) { // a stack trace asks each throwable for its text, which is code of users
            Throwables.rethrowIfFatal(unprintable);
            logger.log(
                    Level.ERROR,
                    String.format(
                            "%s (%s, without a stack trace)",
                            message, thrown.getClass().getName()));
        }
    }
}
