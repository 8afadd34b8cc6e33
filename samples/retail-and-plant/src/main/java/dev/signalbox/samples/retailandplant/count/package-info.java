/** What the program counts to prove that nothing was lost. */
@NullMarked
package dev.signalbox.samples.retailandplant.count;

import org.jspecify.annotations.NullMarked;
