package dev.signalbox.processor.model;

/**
 * A type of the user's beside which a helper type is written.
 *
 * @param type the type
 * @param origin where it is declared
 */
public record Anchor(TypeRef type, Origin origin) {}
