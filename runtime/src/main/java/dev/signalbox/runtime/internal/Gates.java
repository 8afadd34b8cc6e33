package dev.signalbox.runtime.internal;

import dev.signalbox.runtime.DeliveryGate;
import dev.signalbox.runtime.EventContext;
import dev.signalbox.runtime.EventMetadata;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** The gates that come with the runtime. */
public final class Gates {
    /** Lets everything pass. */
    public static final DeliveryGate OPEN = new Open();

    private Gates() {}

    /**
     * Joins two gates.
     *
     * @param first is asked first
     * @param second is asked if the first one lets pass
     * @return lets pass what both let pass
     */
    public static DeliveryGate both(DeliveryGate first, DeliveryGate second) {
        return new Both(first, Objects.requireNonNull(second, "other"));
    }

    /**
     * Makes a gate that can be shut.
     *
     * @param active tells if it is open
     * @return the gate
     */
    public static DeliveryGate whenever(BooleanSupplier active) {
        return new Whenever(Objects.requireNonNull(active, "active"));
    }

    /**
     * Makes a gate that looks at a header.
     *
     * @param name its name
     * @param accepted which values pass
     * @return the gate; what has no such header passes
     */
    public static DeliveryGate header(String name, Predicate<? super String> accepted) {
        return new Header(Objects.requireNonNull(name, "name"), Objects.requireNonNull(accepted, "accepted"));
    }

    /**
     * Makes a gate that looks at whom an event is addressed to.
     *
     * @param name one who may be addressed
     * @return the gate; what is addressed to nobody passes
     */
    public static DeliveryGate addressedTo(String name) {
        return new Header(EventMetadata.ADDRESSEES, new Addressed(Objects.requireNonNull(name, "name")));
    }

    private static final class Open implements DeliveryGate {
        @Override
        public boolean admits(Object event, EventContext context) {
            return true;
        }
    }

    private static final class Both implements DeliveryGate {
        private final DeliveryGate first;
        private final DeliveryGate second;

        Both(DeliveryGate first, DeliveryGate second) {
            this.first = first;
            this.second = second;
        }

        @Override
        public boolean admits(Object event, EventContext context) throws Exception {
            return first.admits(event, context) && second.admits(event, context);
        }
    }

    private static final class Whenever implements DeliveryGate {
        private final BooleanSupplier active;

        Whenever(BooleanSupplier active) {
            this.active = active;
        }

        @Override
        public boolean admits(Object event, EventContext context) {
            return active.getAsBoolean();
        }
    }

    private static final class Header implements DeliveryGate {
        private final String name;
        private final Predicate<? super String> accepted;

        Header(String name, Predicate<? super String> accepted) {
            this.name = name;
            this.accepted = accepted;
        }

        @Override
        public boolean admits(Object event, EventContext context) {
            String value = context.headers().get(name);
            return value == null || accepted.test(value);
        }
    }

    /** Whether a name is among some, which are separated by commas. */
    private static final class Addressed implements Predicate<String> {
        private final String name;

        Addressed(String name) {
            this.name = name;
        }

        @Override
        public boolean test(String addressees) {
            for (String each : addressees.split(",", -1)) {
                if (each.equals(name)) {
                    return true;
                }
            }
            return addressees.isEmpty();
        }
    }
}
