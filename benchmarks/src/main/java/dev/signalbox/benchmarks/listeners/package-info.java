/** Sources of the simplest workload: one event type, and any number of listener classes that hear it. */
@NullMarked
package dev.signalbox.benchmarks.listeners;

import org.jspecify.annotations.NullMarked;
