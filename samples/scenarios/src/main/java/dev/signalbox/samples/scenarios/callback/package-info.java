/** Callbacks that are chosen while the program runs, and called on a thread of their own. */
@NullMarked
package dev.signalbox.samples.scenarios.callback;

import org.jspecify.annotations.NullMarked;
