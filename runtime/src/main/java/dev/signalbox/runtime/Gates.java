package dev.signalbox.runtime;

import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** The gates that come with the runtime. */
final class Gates {
    /** Lets everything pass. */
    static final DeliveryGate OPEN = new Open();

    private Gates() {}

    /** Lets pass what both let pass. */
    static DeliveryGate both(DeliveryGate first, DeliveryGate second) {
        return new Both(first, Objects.requireNonNull(second, "other"));
    }

    /** Lets pass while it is told so. */
    static DeliveryGate whenever(BooleanSupplier active) {
        return new Whenever(Objects.requireNonNull(active, "active"));
    }

    /** Looks at a header; what has none passes. */
    static DeliveryGate header(String name, Predicate<? super String> accepted) {
        return new Header(Objects.requireNonNull(name, "name"), Objects.requireNonNull(accepted, "accepted"));
    }

    /** Looks at whom an event is addressed to; what is addressed to nobody passes. */
    static DeliveryGate addressedTo(String name) {
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
