/** Observations of dispatches and of calls of listeners, traces that go on behind queues, and meters of queues. */
@NullMarked
package dev.signalbox.micrometer;

import org.jspecify.annotations.NullMarked;
