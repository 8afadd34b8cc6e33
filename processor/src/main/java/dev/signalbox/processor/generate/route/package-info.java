/** Writes the methods of one event type: its entry, its route, and how the class of an event leads there. */
@NullMarked
package dev.signalbox.processor.generate.route;

import org.jspecify.annotations.NullMarked;
