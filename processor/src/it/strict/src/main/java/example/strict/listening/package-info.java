/** The listeners, whose methods only this package sees. */
package example.strict.listening;
