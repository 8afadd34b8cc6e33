package dev.signalbox.samples.scenarios.callback;

import dev.signalbox.samples.scenarios.event.EntityEvent;
import dev.signalbox.samples.scenarios.event.EntityFilter;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Says at which events a callback is called, and what they are about.
 *
 * @param filter passes these events
 * @param condition what else must be true of them
 * @param subject finds what an event is about, on the thread of the callbacks
 * @param <T> what the events are about
 */
public record Trigger<T>(EntityFilter filter, Predicate<EntityEvent> condition, Function<EntityEvent, T> subject) {}
