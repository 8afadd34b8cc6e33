package dev.signalbox.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps a class out of every dispatcher, though it declares or inherits listener methods.
 *
 * <pre>
 * {@literal @}NoListener
 * private static final class SilentMailer extends LeadMailer { ... }
 * </pre>
 *
 * <p>For test doubles, decorators and helper classes that their own code calls. It holds for this class alone: a
 * subclass listens to what it inherits, unless it says the same.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface NoListener {}
