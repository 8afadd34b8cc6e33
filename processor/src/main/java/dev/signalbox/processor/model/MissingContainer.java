package dev.signalbox.processor.model;

/**
 * An annotation of a container that a dispatcher cannot see.
 *
 * @param typeName the annotation
 * @param origin where the container is named
 */
public record MissingContainer(String typeName, Origin origin) {}
