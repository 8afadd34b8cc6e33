/** Writes how instances that come later hear the last events. */
@NullMarked
package dev.signalbox.processor.generate.replay;

import org.jspecify.annotations.NullMarked;
