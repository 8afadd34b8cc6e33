/**
 * What publishes events when something happens outside of a call: a timer, a watch on a folder, an uncaught exception, the end
 * of the program; and a batch, which keeps events until it is closed.
 *
 * <p>A source is given an {@link dev.signalbox.runtime.EventPublisher} and a function that makes the event, so the event types are
 * those of the program. It publishes from its {@code start} until its {@code close}, and cannot be started again. What goes wrong
 * meanwhile, be it a listener under the policy {@code ISOLATE}, is told to a {@link dev.signalbox.sources.SourceFailureHandler}, and
 * the source goes on.
 */
@NullMarked
package dev.signalbox.sources;

import org.jspecify.annotations.NullMarked;
