package dev.signalbox.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * One event type with the steps for its listeners, in order.
 *
 * @param event the event type
 * @param steps the steps, in the order they are taken
 * @param hasSubtypes whether an event given as this type may belong to the route of a subtype
 */
public record Route(EventModel event, List<Step> steps, boolean hasSubtypes) {

    public Route {
        steps = List.copyOf(steps);
    }

    /** Returns the step that answers a request. */
    public Optional<Step> answerer() {
        if (event.answer().isPresent() && event.answer().get().isRequest()) {
            for (Step step : steps) {
                if (step.listener().returns().result().isPresent()) {
                    return Optional.of(step);
                }
            }
        }
        return Optional.empty();
    }

    /** Tells whether the answers to a request come later, so that nobody can wait for them in the dispatching thread. */
    public boolean answersLater() {
        Optional<ListenerModel> answerer = answerer().map(Step::listener);
        return answerer.isPresent()
                && (answerer.get().queue().isPresent()
                        || event.answer()
                                .orElseThrow()
                                .acceptsLater(answerer.get().returns().result().orElseThrow()));
    }
}
