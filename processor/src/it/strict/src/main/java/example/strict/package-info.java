/** A program whose build takes no warning, neither of javac nor of doclint. */
package example.strict;
