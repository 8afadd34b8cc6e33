/** Starts real containers with programs that are compiled for them, as their users' are. */
@NullMarked
package dev.signalbox.containers;

import org.jspecify.annotations.NullMarked;
