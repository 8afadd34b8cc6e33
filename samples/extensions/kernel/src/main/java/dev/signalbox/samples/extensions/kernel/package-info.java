/** A kernel that logs people in, and knows nothing of how: its extensions do. */
@EventNamespace("kernel")
@NullMarked
package dev.signalbox.samples.extensions.kernel;

import dev.signalbox.annotation.EventNamespace;
import org.jspecify.annotations.NullMarked;
