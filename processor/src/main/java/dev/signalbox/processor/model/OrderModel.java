package dev.signalbox.processor.model;

/**
 * A class named by {@code after} or {@code before}.
 *
 * @param typeName the class
 * @param after whether its listener methods are called first
 * @param origin where it is named
 */
public record OrderModel(String typeName, boolean after, Origin origin) {}
