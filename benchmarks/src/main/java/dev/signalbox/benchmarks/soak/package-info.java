/** A program to leave running: every way of delivery at once, with books about each delivery. */
@NullMarked
package dev.signalbox.benchmarks.soak;

import org.jspecify.annotations.NullMarked;
