/** An extension that knows people by their password. */
@EventNamespace("password")
@NullMarked
package dev.signalbox.samples.extensions.password;

import dev.signalbox.annotation.EventNamespace;
import org.jspecify.annotations.NullMarked;
