/** Sessions of users, which come and go. */
@NullMarked
package dev.signalbox.samples.scenarios.session;

import org.jspecify.annotations.NullMarked;
