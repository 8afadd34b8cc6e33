/** All benchmarks together, in three forms from a minute to half an hour, with the results in one file. */
@NullMarked
package dev.signalbox.benchmarks.suite;

import org.jspecify.annotations.NullMarked;
