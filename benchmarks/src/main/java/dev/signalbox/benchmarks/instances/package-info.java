/** What it costs that listeners come and go. */
@NullMarked
package dev.signalbox.benchmarks.instances;

import org.jspecify.annotations.NullMarked;
