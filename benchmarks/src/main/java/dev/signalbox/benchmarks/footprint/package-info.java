/** What systems need besides time: bytes of jars, classes, and heap. */
@NullMarked
package dev.signalbox.benchmarks.footprint;

import org.jspecify.annotations.NullMarked;
