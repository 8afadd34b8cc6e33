/**
 * Writes the lists by which other compilations find the event types of this one.
 */
@NullMarked
package dev.signalbox.processor.generate.library;

import org.jspecify.annotations.NullMarked;
