/**
 * Whole programs, one for each way of handing an event over, that run in JVMs of their own.
 *
 * <p>All have the same listener classes but for the annotation on the method, and the same main classes. What differs is
 * in a single class {@code Wiring}, and what its annotation processor generates.
 */
@NullMarked
package dev.signalbox.benchmarks.programs;

import org.jspecify.annotations.NullMarked;
