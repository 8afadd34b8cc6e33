package dev.signalbox.processor.model;

import java.util.Optional;

/**
 * What a listener method returns.
 *
 * @param kind what the value is for
 * @param text its type
 * @param container the {@code Optional}, {@code Collection} or {@code Stream} they come in, if they do
 * @param event the type of the events it emits, if it does
 * @param result what those who collect results get of it, if anything
 * @param lost what nobody sees of a result
 * @param origin where to point if its value is unfit or lost: {@code @Emits}, else the method; none if it is declared in
 *     a library
 */
public record ReturnModel(
        Kind kind,
        String text,
        Optional<String> container,
        Optional<String> event,
        Optional<ResultModel> result,
        Lost lost,
        Optional<Origin> origin) {

    /** What a returned value is for. */
    public enum Kind {
        /** Nothing, or a result that only its caller uses. */
        RESULT,
        /** Whether later listeners are called. */
        PROPAGATION,
        /** An event to dispatch afterwards. */
        EMITS_EVENT,
        /** An {@code Optional}, {@code Collection} or {@code Stream} of events to dispatch afterwards. */
        EMITS_MANY,
        /** {@code @Emits}, but nothing that can be dispatched. */
        EMITS_NOTHING
    }

    /** What is lost when nobody uses a result. */
    public enum Lost {
        /** Nothing that matters. */
        NOTHING,
        /** An event that {@code @Emits} would dispatch. */
        EVENT,
        /** How what still runs ends. */
        OUTCOME,
        /** All that somebody who subscribes would set off. */
        SUBSCRIPTION
    }

    /** Tells whether events are dispatched afterwards. */
    public boolean emits() {
        return kind == Kind.EMITS_EVENT || kind == Kind.EMITS_MANY;
    }

    /** Tells whether the value decides about later listeners. */
    public boolean stops() {
        return kind == Kind.PROPAGATION;
    }
}
