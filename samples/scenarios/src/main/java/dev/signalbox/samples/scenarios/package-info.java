/**
 * Entities that tell what happens to them: the notifications of Taipy, with Signalbox.
 *
 * <p>Start reading at {@link dev.signalbox.samples.scenarios.Tour}.
 */
@NullMarked
package dev.signalbox.samples.scenarios;

import org.jspecify.annotations.NullMarked;
