/**
 * Extensions in jars, which come and go while a program runs.
 *
 * <p>A jar has an {@link dev.signalbox.extensions.Extension}, named in its {@code META-INF/services}. The program has an
 * {@link dev.signalbox.extensions.ExtensionManager} for a folder of such jars, and hands each extension a
 * {@link dev.signalbox.extensions.Registrar}, which takes back all that was made through it.
 */
@NullMarked
package dev.signalbox.extensions;

import org.jspecify.annotations.NullMarked;
