/**
 * The last stage: hands the generated source to the compiler.
 */
@NullMarked
package dev.signalbox.processor.write;

import org.jspecify.annotations.NullMarked;
