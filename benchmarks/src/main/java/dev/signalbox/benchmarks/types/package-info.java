/** Finding the route of an event whose class only the JVM knows: {@code dispatch(Object)} with many event types. */
@NullMarked
package dev.signalbox.benchmarks.types;

import org.jspecify.annotations.NullMarked;
