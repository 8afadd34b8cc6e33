/** Writes the dispatcher with its builder, and the publisher. */
@NullMarked
package dev.signalbox.processor.generate.dispatcher;

import org.jspecify.annotations.NullMarked;
