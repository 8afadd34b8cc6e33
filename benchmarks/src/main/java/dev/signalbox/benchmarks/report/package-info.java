/** Turns the JSON that JMH writes into tables, goals and charts, and compares two runs. */
@NullMarked
package dev.signalbox.benchmarks.report;

import org.jspecify.annotations.NullMarked;
