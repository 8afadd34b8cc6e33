/** What it costs to be told what listeners return. */
@NullMarked
package dev.signalbox.benchmarks.answers;

import org.jspecify.annotations.NullMarked;
