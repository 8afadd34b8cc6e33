/** What keeps an event that is dispatched twice under one id from being handled twice. */
@NullMarked
package dev.signalbox.runtime.idempotency;

import org.jspecify.annotations.NullMarked;
