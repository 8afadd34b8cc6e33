/** Events that wait until somebody takes them: queues that subscribe, and consumers that run a handler over one. */
@NullMarked
package dev.signalbox.runtime.queue;

import org.jspecify.annotations.NullMarked;
