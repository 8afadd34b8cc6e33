/**
 * The fourth stage: rules about the resolved whole.
 */
@NullMarked
package dev.signalbox.processor.validate.plan;

import org.jspecify.annotations.NullMarked;
