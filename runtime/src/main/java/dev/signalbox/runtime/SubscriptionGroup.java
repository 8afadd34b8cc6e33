package dev.signalbox.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Closes many registrations at once: those of a window, a session, a plug-in.
 *
 * <pre>{@code
 * private final SubscriptionGroup heard = new SubscriptionGroup();
 *
 * void open() {
 *     heard.add(shop.subscribe(OrderPlaced.class, (order, context) -> show(order)));
 *     heard.add(shop.subscribe(OrderPaid.class, (order, context) -> mark(order)));
 * }
 *
 * void dispose() {
 *     heard.close();
 * }
 * }</pre>
 *
 * <p>A group may be in a group. Safe for use by several threads.
 */
public final class SubscriptionGroup implements Registration {
    private final List<Registration> members = new ArrayList<>();
    private boolean closed;

    /** Creates an empty group. */
    public SubscriptionGroup() {}

    /**
     * Adds a registration; if the group is closed already, it is closed at once.
     *
     * @param added what to close with the group
     * @param <R> what kind of registration it is
     * @return what was added
     */
    public <R extends Registration> R add(R added) {
        if (!keeps(Objects.requireNonNull(added, "added"))) {
            added.close();
        }
        return added;
    }

    /** Closes all that was added, in that order. Each is closed, even if closing another one throws. */
    @Override
    public void close() {
        RuntimeException first = null;
        for (Registration member : leave()) {
            try {
                member.close();
            } catch (RuntimeException failed) {
                if (first == null) {
                    first = failed;
                } else {
                    first.addSuppressed(failed);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private synchronized boolean keeps(Registration added) {
        return !closed && members.add(added);
    }

    private synchronized List<Registration> leave() {
        closed = true;
        List<Registration> left = List.copyOf(members);
        members.clear();
        return left;
    }
}
