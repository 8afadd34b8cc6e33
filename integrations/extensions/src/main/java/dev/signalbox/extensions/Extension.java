package dev.signalbox.extensions;

/**
 * What a jar adds to a program. Its class is public, has a public constructor without parameters, and is named in
 * {@code META-INF/services/dev.signalbox.extensions.Extension} of the jar.
 *
 * <pre>{@code
 * public final class Mail implements Extension {
 *     public String id() { return "mail"; }
 *     public String version() { return "1.2"; }
 *
 *     public void load(Registrar registrar) {
 *         registrar.attach(MailDispatcher.builder().sender(new Sender()).build());
 *     }
 * }
 * }</pre>
 *
 * <p>An instance is made to ask for its id and version as well, so that the constructor does nothing. Each instance is loaded once
 * at most, and no method is called by two threads at once.
 */
public interface Extension {

    /**
     * Returns what tells the extension from others, and what events are addressed to.
     *
     * @return a letter, then letters, digits and underscores; upper case counts as lower case; the same at each call
     */
    String id();

    /**
     * Returns the version, by which the newer of two jars is known.
     *
     * @return numbers and words after a first number, as in {@code 1.10.2-beta}, compared as
     *     {@link java.lang.module.ModuleDescriptor.Version} does; the same at each call
     */
    String version();

    /**
     * Begins. What is made through the registrar ends with the extension. Until this has returned, the extension hears only what this
     * method dispatches itself, in its own thread.
     *
     * @param registrar what the extension may use while it is loaded, also later and in other threads
     * @throws Exception if the extension cannot be loaded; what was made through the registrar is taken back, and
     *     {@link #unload} is not called
     */
    void load(Registrar registrar) throws Exception;

    /**
     * Ends what the registrar does not know of. Called after all that was made through it has been closed; its publisher
     * still takes events. Threads that the extension started are ended here, or by what {@link Registrar#onUnload} was given.
     *
     * @throws Exception which is reported; the extension goes nevertheless
     */
    default void unload() throws Exception {}
}
