/**
 * The third stage: works out who hears what, when, and in which order.
 */
@NullMarked
package dev.signalbox.processor.resolve;

import org.jspecify.annotations.NullMarked;
