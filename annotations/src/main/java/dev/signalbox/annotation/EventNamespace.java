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
}
