/** What topics cost: nothing, a comparison, or a walk through a table, by what is known at compile time. */
@NullMarked
package dev.signalbox.benchmarks.topics;

import org.jspecify.annotations.NullMarked;
