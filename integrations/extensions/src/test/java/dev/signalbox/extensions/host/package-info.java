/** The host that extensions of the tests are compiled against. */
@NullMarked
package dev.signalbox.extensions.host;

import org.jspecify.annotations.NullMarked;
