/**
 * What users are told: the catalogue of problems, and the one place that prints.
 */
@NullMarked
package dev.signalbox.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
