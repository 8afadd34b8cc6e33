/** A toy that has entities, and tells all that happens to them. */
@NullMarked
package dev.signalbox.samples.scenarios.core;

import org.jspecify.annotations.NullMarked;
