/** What the failure policies cost, from one listener to thousands. */
@NullMarked
package dev.signalbox.benchmarks.policies;

import org.jspecify.annotations.NullMarked;
