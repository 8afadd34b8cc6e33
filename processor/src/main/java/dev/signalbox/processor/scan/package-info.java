/**
 * The first stage: reads annotated source into the model. Only here is {@code javax.lang.model} asked anything.
 */
@NullMarked
package dev.signalbox.processor.scan;

import org.jspecify.annotations.NullMarked;
