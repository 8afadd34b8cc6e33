/**
 * The second stage: rules about one event type, listener method or dispatcher alone.
 */
@NullMarked
package dev.signalbox.processor.validate.declaration;

import org.jspecify.annotations.NullMarked;
