package dev.signalbox.extensions;

import dev.signalbox.runtime.DeliveryGate;
import dev.signalbox.runtime.EventDispatcher;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** The options of an {@link ExtensionManager}. Used by one thread. */
public final class ExtensionManagerBuilder {
    private static final Duration UNLOAD_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration LONGEST_TIMEOUT = Duration.ofNanos(Long.MAX_VALUE);

    private final Path folder;
    private final EventDispatcher host;
    private ClassLoader parent;
    private DeliveryGate gate = DeliveryGate.open();
    private Function<String, DeliveryGate> tenants = id -> DeliveryGate.open();
    private Duration unloadTimeout = UNLOAD_TIMEOUT;
    private ExtensionFailureListener listener = ExtensionFailureListener.logging();

    ExtensionManagerBuilder(Path folder, EventDispatcher host) {
        this.folder = Objects.requireNonNull(folder, "folder");
        this.host = Objects.requireNonNull(host, "host");
        this.parent = host.getClass().getClassLoader();
    }

    /**
     * Sets the class loader whose classes extensions share.
     *
     * @param newParent that of the host's class unless set; has this class as well
     * @return this builder
     */
    public ExtensionManagerBuilder parent(ClassLoader newParent) {
        parent = Objects.requireNonNull(newParent, "newParent");
        return this;
    }

    /**
     * Sets a gate that all extensions are behind, besides those of their own.
     *
     * @param newGate lets everything pass unless set
     * @return this builder
     */
    public ExtensionManagerBuilder gate(DeliveryGate newGate) {
        gate = Objects.requireNonNull(newGate, "newGate");
        return this;
    }

    /**
     * Says which extensions are there for whom.
     *
     * @param header the header that names the tenant of an event; an event without it passes
     * @param enabled tells at each event, of an extension and a tenant, if the one is there for the other; called by several threads at
     *     once
     * @return this builder
     */
    public ExtensionManagerBuilder tenants(String header, BiPredicate<? super String, ? super String> enabled) {
        tenants = ExtensionHost.tenants(
                Objects.requireNonNull(header, "header"), Objects.requireNonNull(enabled, "enabled"));
        return this;
    }

    /**
     * Sets how long to wait, when a jar is unloaded, for listeners to return, queues to become empty and threads to end, all together.
     *
     * @param timeout 10 seconds unless set; zero not to wait; at most 292 years, which are 2^63 - 1 nanoseconds
     * @return this builder
     * @throws IllegalArgumentException if it is negative or longer
     */
    public ExtensionManagerBuilder unloadTimeout(Duration timeout) {
        if (timeout.isNegative() || timeout.compareTo(LONGEST_TIMEOUT) > 0) {
            throw new IllegalArgumentException(
                    String.format("%s cannot be waited for: give zero or more, at most 292 years", timeout));
        }
        unloadTimeout = timeout;
        return this;
    }

    /**
     * Sets who is told of what goes wrong.
     *
     * @param newListener writes to the log unless set
     * @return this builder
     */
    public ExtensionManagerBuilder failureListener(ExtensionFailureListener newListener) {
        listener = Objects.requireNonNull(newListener, "newListener");
        return this;
    }

    /**
     * Makes the manager, which has loaded nothing yet.
     *
     * @return the manager
     */
    public ExtensionManager build() {
        ExtensionHost extensionHost = new ExtensionHost(host, gate, tenants, unloadTimeout);
        return new ExtensionManager(
                new LoadedJars(new ExtensionFolder(folder, parent), extensionHost), extensionHost, listener);
    }
}
