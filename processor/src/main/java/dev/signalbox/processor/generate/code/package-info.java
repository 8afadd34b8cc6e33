/** What every writer uses: names of types, text of comments, tables built at run time. */
@NullMarked
package dev.signalbox.processor.generate.code;

import org.jspecify.annotations.NullMarked;
