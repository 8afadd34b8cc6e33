/** What was measured: the rows of JMH's JSON, and figures that carry their error. */
@NullMarked
package dev.signalbox.benchmarks.report.results;

import org.jspecify.annotations.NullMarked;
