/** Writes the classes through which package-private listener methods are called. */
@NullMarked
package dev.signalbox.processor.generate.bridge;

import org.jspecify.annotations.NullMarked;
