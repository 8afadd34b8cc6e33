/** The factory: measurements of machines, and a rule that sees when one wears out. */
@NullMarked
package dev.signalbox.samples.retailandplant.plant;

import org.jspecify.annotations.NullMarked;
