package dev.signalbox.benchmarks.direct;

/**
 * The event of all peers that take any object.
 *
 * @param value what listeners add to their sum
 */
public record Ping(long value) {}
