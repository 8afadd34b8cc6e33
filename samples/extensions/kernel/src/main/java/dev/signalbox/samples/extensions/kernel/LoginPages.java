package dev.signalbox.samples.extensions.kernel;

import dev.signalbox.annotation.EventType;
import dev.signalbox.runtime.Survey;

/** Asks all extensions for their part of the login page. */
@EventType(value = "LOGIN_PAGES", title = "Login pages")
public record LoginPages() implements Survey<String> {}
