package dev.signalbox.processor.model;

/**
 * What {@code @EventNamespace} puts before the topics in a package or type.
 *
 * @param owner the qualified name of the package or type
 * @param text the words as written
 * @param origin where they are written
 */
public record NamespaceModel(String owner, String text, Origin origin) {}
