package dev.signalbox.samples.extensions.kernel;

import dev.signalbox.annotation.EventType;
import dev.signalbox.runtime.Survey;
import org.jspecify.annotations.Nullable;

/** Asks the caches for a value: the first that has one counts. */
@EventType(value = "CACHE_GET", title = "Cache, get")
public record CacheGet(String key) implements Survey<@Nullable String> {}
