/** How long a program takes from the start of its JVM to its first event. */
@NullMarked
package dev.signalbox.benchmarks.startup;

import org.jspecify.annotations.NullMarked;
