package dev.signalbox.processor.model;

import java.util.Optional;

/**
 * A listener class.
 *
 * @param type the class
 * @param obstacle why not even its own package can call it; empty if it can
 * @param instantiable whether there can be objects of exactly this class
 * @param registered whether its instances come and go at run time
 * @param deprecated whether its use would make the compiler warn
 * @param raw whether a supertype is a generic one without type arguments, so that calls would make the compiler warn
 * @param namespace what the topics of event types would begin with where it is: empty, or words that end in a dot
 * @param origin where it is declared
 */
public record OwnerModel(
        TypeRef type,
        Optional<String> obstacle,
        boolean instantiable,
        boolean registered,
        boolean deprecated,
        boolean raw,
        String namespace,
        Origin origin) {}
