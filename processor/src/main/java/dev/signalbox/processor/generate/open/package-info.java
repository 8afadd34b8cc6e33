/** Writes how payloads without an event type are delivered. */
@NullMarked
package dev.signalbox.processor.generate.open;

import org.jspecify.annotations.NullMarked;
