/** Loads, replaces and unloads extensions while a kernel works. */
@NullMarked
package dev.signalbox.samples.extensions.tour;

import org.jspecify.annotations.NullMarked;
