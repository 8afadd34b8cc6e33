package dev.signalbox.samples.extensions.kernel;

import dev.signalbox.annotation.EventType;

/** Tells the caches a value. */
@EventType(value = "CACHE_SET", title = "Cache, set")
public record CacheSet(String key, String value) {}
