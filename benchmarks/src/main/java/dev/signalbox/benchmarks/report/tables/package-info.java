/** Markdown tables, and the places in a page where they go. */
@NullMarked
package dev.signalbox.benchmarks.report.tables;

import org.jspecify.annotations.NullMarked;
