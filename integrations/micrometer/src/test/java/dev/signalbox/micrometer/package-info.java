/** Tests with a generated dispatcher. */
@NullMarked
package dev.signalbox.micrometer;

import org.jspecify.annotations.NullMarked;
