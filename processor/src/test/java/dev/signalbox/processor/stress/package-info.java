/** Generated dispatchers under many threads: what is heard is accounted for, event by event. */
@NullMarked
package dev.signalbox.processor.stress;

import org.jspecify.annotations.NullMarked;
