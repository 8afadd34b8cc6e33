package dev.signalbox.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Prefixes the topics of all event types in a package or an enclosing type.
 *
 * <pre>
 * {@literal @}EventNamespace("com.acme.hr")
 * package com.acme.hr.events;
 *
 * {@literal @}EventType("employee.hired") // com.acme.hr.employee.hired
 * public record Hired(String name) {}
 * </pre>
 *
 * <p>On a package it concerns the event types of that package, not of packages whose names begin with its name. On a
 * type it concerns the event types nested in it, at any depth. It changes what event types are called, never what
 * {@link Listen#topic()} binds: patterns are always written in full.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface EventNamespace {
    /**
     * The words before the topic of each event type.
     *
     * @return literal words separated by dots, without a dot at the end
     */
    String value();

    /**
     * Whether others may rely on the event types. If not, a listener method of another namespace that hears one, or binds its
     * words, gets the note {@code UnstableNamespace} when it is compiled: for the events of a plugin that are its own affair.
     *
     * <p>A listener belongs to the namespace if its class is in the package of the event type, in one whose name begins with that
     * package, or in a namespace that begins with the same words.
     *
     * @return true by default
     */
    boolean stable() default true;
}
