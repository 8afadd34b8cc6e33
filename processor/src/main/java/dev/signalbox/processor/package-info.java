/**
 * The annotation processor: decides in which round to work, and runs the stages one after another.
 */
@NullMarked
package dev.signalbox.processor;

import org.jspecify.annotations.NullMarked;
