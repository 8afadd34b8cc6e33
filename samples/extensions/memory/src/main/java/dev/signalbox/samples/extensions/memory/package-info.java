/** An extension that remembers. */
@EventNamespace("memory")
@NullMarked
package dev.signalbox.samples.extensions.memory;

import dev.signalbox.annotation.EventNamespace;
import org.jspecify.annotations.NullMarked;
