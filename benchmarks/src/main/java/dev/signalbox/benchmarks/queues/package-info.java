/** What it costs to hand an event to a worker. */
@NullMarked
package dev.signalbox.benchmarks.queues;

import org.jspecify.annotations.NullMarked;
