/**
 * What the stages hand on: immutable records, sorted when built.
 */
@NullMarked
package dev.signalbox.processor.model;

import org.jspecify.annotations.NullMarked;
