/**
 * Programs to measure: sources written for a benchmark, compiled by a javac of their own with the annotation processor
 * they need.
 *
 * <p>Nothing generated is checked in, and the dispatchers measured are always those that the processor of this build
 * writes. Compiling happens in another process, so that the measured JVM has not run a compiler.
 */
@NullMarked
package dev.signalbox.benchmarks.workload;

import org.jspecify.annotations.NullMarked;
