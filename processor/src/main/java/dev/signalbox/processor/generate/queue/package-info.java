/** Writes what workers call, and the table of the queues. */
@NullMarked
package dev.signalbox.processor.generate.queue;

import org.jspecify.annotations.NullMarked;
