/** What was promised, and whether the figures keep it. */
@NullMarked
package dev.signalbox.benchmarks.report.goals;

import org.jspecify.annotations.NullMarked;
