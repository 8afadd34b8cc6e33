/** What happens in the office, and what is done about it: several listeners, one or two for each event. */
@NullMarked
package dev.signalbox.samples.retailandplant.office;

import org.jspecify.annotations.NullMarked;
