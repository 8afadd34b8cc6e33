/** Tests with a generated dispatcher and real recordings. */
@NullMarked
package dev.signalbox.jfr;

import org.jspecify.annotations.NullMarked;
