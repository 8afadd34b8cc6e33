/** Dispatches, calls of listeners and dead letters, as events of JDK Flight Recorder that are off until a recording enables them. */
@NullMarked
package dev.signalbox.jfr;

import org.jspecify.annotations.NullMarked;
