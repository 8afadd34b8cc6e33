/** Gives everything a name and a place before anything is written: methods, variables, part classes. */
@NullMarked
package dev.signalbox.processor.generate.layout;

import org.jspecify.annotations.NullMarked;
