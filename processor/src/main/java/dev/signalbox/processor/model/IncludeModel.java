package dev.signalbox.processor.model;

/**
 * A class named by {@code include} that has nothing to include.
 *
 * @param typeName the class
 * @param origin where it is named
 */
public record IncludeModel(String typeName, Origin origin) {}
