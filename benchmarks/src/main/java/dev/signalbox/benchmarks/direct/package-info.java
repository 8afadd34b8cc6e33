/** One event to 1, 5 and 50 listeners: Signalbox, its peers, and calls written by hand. */
@NullMarked
package dev.signalbox.benchmarks.direct;

import org.jspecify.annotations.NullMarked;
