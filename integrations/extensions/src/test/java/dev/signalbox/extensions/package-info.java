/** Tests of extensions in jars, which they compile. */
@NullMarked
package dev.signalbox.extensions;

import org.jspecify.annotations.NullMarked;
