/** Bar charts and line charts as SVG. */
@NullMarked
package dev.signalbox.benchmarks.report.charts;

import org.jspecify.annotations.NullMarked;
