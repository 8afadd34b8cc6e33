/** What happens to entities, and filters that say of which of it one wants to hear. */
@NullMarked
package dev.signalbox.samples.scenarios.event;

import org.jspecify.annotations.NullMarked;
