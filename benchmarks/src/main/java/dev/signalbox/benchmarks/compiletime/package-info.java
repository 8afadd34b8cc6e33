/** What an annotation processor adds to javac. */
@NullMarked
package dev.signalbox.benchmarks.compiletime;

import org.jspecify.annotations.NullMarked;
