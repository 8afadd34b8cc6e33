/** What is attached to dispatchers while they run. Not exported: callers see the interfaces of {@code dev.signalbox.runtime}. */
@NullMarked
package dev.signalbox.runtime.internal;

import org.jspecify.annotations.NullMarked;
