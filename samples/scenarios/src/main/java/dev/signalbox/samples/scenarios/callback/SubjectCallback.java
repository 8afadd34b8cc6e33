package dev.signalbox.samples.scenarios.callback;

import dev.signalbox.samples.scenarios.event.EntityEvent;

/**
 * Is called with an event and what it is about.
 *
 * @param <T> what the event is about
 */
@FunctionalInterface
public interface SubjectCallback<T> {

    /**
     * Hears of one event.
     *
     * @param event the event
     * @param subject what it is about
     * @throws Exception if it fails, which is logged; the next callback is called
     */
    void call(EntityEvent event, T subject) throws Exception;
}
