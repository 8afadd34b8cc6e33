/** The listeners; most of their methods only this package sees. */
package example.strict.listening;
