/** The events. */
package example.strict.event;
