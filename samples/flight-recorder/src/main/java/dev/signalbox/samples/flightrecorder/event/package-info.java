/** The events of the JVM. Their topics begin with {@code jvm}: {@code jvm.gc.pause}, {@code jvm.io.file.read}, … */
@EventNamespace("jvm")
@NullMarked
package dev.signalbox.samples.flightrecorder.event;

import dev.signalbox.annotation.EventNamespace;
import org.jspecify.annotations.NullMarked;
