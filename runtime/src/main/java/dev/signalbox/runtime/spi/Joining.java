package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.Attachment;
import dev.signalbox.runtime.DeliveryGate;
import dev.signalbox.runtime.EventDispatcher;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Attaches dispatchers to others, one after the other in the whole program. */
final class Joining {
    private static final Object LOCK = new Object();

    private Joining() {}

    static Attachment attach(RoutedDispatcher host, EventDispatcher given, DeliveryGate gate) {
        Objects.requireNonNull(given, "extension");
        Objects.requireNonNull(gate, "gate");
        if (given instanceof RoutedDispatcher generated) {
            return attach(host, generated.unproxied(), gate);
        }
        throw new IllegalArgumentException(String.format(
                "%s is no generated dispatcher: attach what the processor made, not a wrapper of it",
                given.getClass().getName()));
    }

    private static Attachment attach(RoutedDispatcher host, RoutedDispatcher extension, DeliveryGate gate) {
        synchronized (LOCK) {
            check(host, extension);
            JointCatalog.warnOfReplaced(host, extension);
            AttachedDispatcher added = new AttachedDispatcher(host.longWay, extension, gate);
            host.longWay.join(host.longWay.extensions.with(added));
            extension.longWay.join(Extensions.of(host.longWay));
            return added;
        }
    }

    static void detach(LongWay host, AttachedDispatcher removed) {
        synchronized (LOCK) {
            if (host.extensions.attached().contains(removed)) {
                host.join(host.extensions.without(removed));
                removed.extension.longWay.join(Extensions.NONE);
                host.forget(removed.extension.getClass().getClassLoader());
            }
        }
    }

    /** Detaches a dispatcher that is closed from its host. */
    static void leave(LongWay extension) {
        synchronized (LOCK) {
            AttachedDispatcher attachment = attachmentOf(extension);
            if (attachment != null) {
                attachment.close();
            }
        }
    }

    private static @Nullable AttachedDispatcher attachmentOf(LongWay extension) {
        LongWay host = extension.extensions.host;
        if (host != null) {
            for (AttachedDispatcher each : host.extensions.attached()) {
                if (each.extension.longWay == extension) {
                    return each;
                }
            }
        }
        return null;
    }

    private static void check(RoutedDispatcher host, RoutedDispatcher extension) {
        if (host == extension) {
            throw new IllegalArgumentException(String.format(
                    "%s cannot be attached to itself", host.getClass().getName()));
        }
        host.longWay.attachments.admit("attach");
        extension.longWay.attachments.admit("attach");
        LongWay own = host.longWay.extensions.host;
        if (own != null) {
            throw new IllegalStateException(String.format(
                    "%s is an extension, which has none itself: attach %s to %s",
                    host.getClass().getName(),
                    extension.getClass().getName(),
                    own.dispatcher.getClass().getName()));
        }
        if (extension.longWay.extensions != Extensions.NONE) {
            throw new IllegalStateException(String.format(
                    "%s %s: an extension has one host at a time, and no extensions",
                    extension.getClass().getName(),
                    extension.longWay.extensions.host == null ? "has extensions" : "is attached already"));
        }
    }
}
