/** Scenarios: sources are compiled with the processor, and what was generated is run. */
@NullMarked
package dev.signalbox.processor.behaviour;

import org.jspecify.annotations.NullMarked;
