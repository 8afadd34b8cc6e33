/**
 * What a program holds at run time: dispatchers, the context of a dispatch, and what becomes of failures.
 *
 * <p>Nothing here looks a listener up, matches a topic of a known event type or uses reflection: the generated
 * dispatcher calls its listeners directly.
 */
@NullMarked
package dev.signalbox.runtime;

import org.jspecify.annotations.NullMarked;
