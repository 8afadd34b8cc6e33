package dev.signalbox.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the listeners of one event returned, in the order they were called.
 *
 * <p>A listener method that returns a value gives an entry, a null included; so does each that fails. One that returns
 * {@code void}, a {@link Propagation} or an event to emit, one that is queued, and a subscription give none unless they fail.
 * An extension whose {@link DeliveryGate} refused the event gives one that says so.
 *
 * @param <R> the type of the values
 */
public final class Results<R> {
    private final List<ListenerResult<R>> entries;
    private final List<ListenerFailure> failures;
    private final Optional<Object> broken;

    /**
     * Creates results.
     *
     * @param entries what the listeners of the event returned or threw
     * @param later the failures of listeners of events that were emitted on behalf of this one
     * @param broken the data of the {@link Break} that ended the dispatch, if one did
     */
    public Results(List<ListenerResult<R>> entries, List<ListenerFailure> later, Optional<Object> broken) {
        this.entries = List.copyOf(entries);
        List<ListenerFailure> all = new ArrayList<>();
        for (ListenerResult<R> entry : entries) {
            if (entry.failure().isPresent()) {
                all.add(entry.failure().get());
            }
        }
        all.addAll(later);
        this.failures = Collections.unmodifiableList(all);
        this.broken = Objects.requireNonNull(broken, "broken");
    }

    /**
     * Returns one entry for each listener that returned a value or failed, and for each extension that was refused the event.
     *
     * @return an unmodifiable list in the order of the calls
     */
    public List<ListenerResult<R>> entries() {
        return entries;
    }

    /**
     * Returns what the listeners returned, without those that failed.
     *
     * @return an unmodifiable list in the order of the calls, with a null for each listener that returned null
     */
    public List<@Nullable R> values() {
        List<@Nullable R> values = new ArrayList<>();
        for (ListenerResult<R> entry : entries) {
            if (entry.failure().isEmpty() && !entry.isRefused()) {
                values.add(entry.value());
            }
        }
        return Collections.unmodifiableList(values);
    }

    /**
     * Returns what the first of the listeners returned that did not fail.
     *
     * @return the value; empty if it is null, or there is none
     */
    public Optional<R> first() {
        List<@Nullable R> values = values();
        return values.isEmpty() ? Optional.empty() : Optional.ofNullable(values.get(0));
    }

    /**
     * Returns the first value that is not null.
     *
     * @return the value, if there is one
     */
    public Optional<R> firstPresent() {
        List<R> present = present();
        return present.isEmpty() ? Optional.empty() : Optional.of(present.get(0));
    }

    /**
     * Returns the values that are not null, to be searched or merged.
     *
     * @return the values in the order of the calls
     */
    public Stream<R> stream() {
        return present().stream();
    }

    /**
     * Returns what failed: listeners and subscriptions of the event in the order of the calls, then those of the events that
     * they emitted, unless a {@link FailureHandler} was told of them.
     *
     * @return an unmodifiable list
     */
    public List<ListenerFailure> failures() {
        return failures;
    }

    /**
     * Returns the data of the {@link Break} that a listener threw.
     *
     * @return the data; empty if no listener broke off
     */
    public Optional<Object> broken() {
        return broken;
    }

    /** Shows the entries. */
    @Override
    public String toString() {
        return entries.toString();
    }

    private List<R> present() {
        List<R> present = new ArrayList<>();
        for (ListenerResult<R> entry : entries) {
            R value = entry.value();
            if (value != null) {
                present.add(value);
            }
        }
        return present;
    }
}
