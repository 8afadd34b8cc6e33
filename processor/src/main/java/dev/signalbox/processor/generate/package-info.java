/**
 * The fifth stage: writes the plan down as Java, one class for each thing it writes.
 */
@NullMarked
package dev.signalbox.processor.generate;

import org.jspecify.annotations.NullMarked;
