/** Runs the processor together with others, over several rounds. */
@NullMarked
package dev.signalbox.processor.rounds;

import org.jspecify.annotations.NullMarked;
