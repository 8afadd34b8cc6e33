package dev.signalbox.runtime.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The subscriptions of a dispatcher at one time, in the order they are called.
 *
 * <p>Remembers who hears the objects of a class, for some classes; a change forgets that, as it makes another. Safe for use
 * by several threads.
 */
public final class Subscriptions {
    static final Subscriptions NONE = new Subscriptions(List.of());

    /** So many classes are remembered; programs have fewer event types, and proxies must not fill the memory. */
    static final int MOST_CLASSES = 1_024;

    private final List<LiveSubscription<?>> all;
    private final Map<Class<?>, Audience> audiences = new ConcurrentHashMap<>();

    private Subscriptions(List<LiveSubscription<?>> all) {
        this.all = all;
    }

    /**
     * Returns who hears an object under a key.
     *
     * @param type the class of the object
     * @param routingKey the key
     * @return the subscriptions in the order they are called
     */
    public List<LiveSubscription<?>> hearing(Class<?> type, String routingKey) {
        if (all.isEmpty()) {
            return List.of(); // remembers no class: NONE is there for ever
        }
        Audience known = audiences.get(type);
        return known == null ? find(type, routingKey) : known.under(routingKey);
    }

    /**
     * Tells whether there are none.
     *
     * @return true if nobody hears anything
     */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Adds one behind all of its priority. */
    Subscriptions with(LiveSubscription<?> added) {
        int place = all.size();
        while (place > 0 && all.get(place - 1).priority() < added.priority()) {
            place--;
        }
        List<LiveSubscription<?>> more = new ArrayList<>(all);
        more.add(place, added);
        return new Subscriptions(List.copyOf(more));
    }

    /** Remembers no class. */
    Subscriptions afresh() {
        return all.isEmpty() ? NONE : new Subscriptions(all);
    }

    /** Leaves one out; the same if it is not there. */
    Subscriptions without(LiveSubscription<?> removed) {
        List<LiveSubscription<?>> fewer = new ArrayList<>(all);
        return fewer.remove(removed) ? new Subscriptions(List.copyOf(fewer)) : this;
    }

    /** How many classes are remembered. */
    int remembered() {
        return audiences.size();
    }

    private List<LiveSubscription<?>> find(Class<?> type, String routingKey) {
        List<LiveSubscription<?>> ofType = new ArrayList<>();
        for (LiveSubscription<?> subscription : all) {
            if (subscription.fits(type)) {
                ofType.add(subscription);
            }
        }
        Audience found = new Audience(ofType, routingKey);
        if (audiences.size() < MOST_CLASSES) { // a few more when threads meet
            audiences.put(type, found);
        }
        return found.under(routingKey);
    }
}
