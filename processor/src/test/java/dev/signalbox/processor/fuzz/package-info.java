/** Compiles damaged sources: whatever they are, the compiler and the processor must live. */
@NullMarked
package dev.signalbox.processor.fuzz;

import org.jspecify.annotations.NullMarked;
