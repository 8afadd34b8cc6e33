/** What it costs to tell a listener more than the event. */
@NullMarked
package dev.signalbox.benchmarks.context;

import org.jspecify.annotations.NullMarked;
