package dev.signalbox.samples.retailandplant.office;

import dev.signalbox.annotation.EventType;

/**
 * Somebody has forgotten a password.
 *
 * @param user who
 */
@EventType("office.password.reset")
public record PasswordResetRequested(String user) {}
