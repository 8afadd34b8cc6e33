/** JMH benchmarks: each figure stands beside a hand-written method that calls the same listeners directly. */
@NullMarked
package dev.signalbox.benchmarks;

import org.jspecify.annotations.NullMarked;
