package dev.signalbox.runtime.spi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Remembers who hears what, in sets of eight, so that a key that comes again costs one look.
 *
 * <p>Reading takes no lock and allocates nothing: a reader that meets a writer sees an outcome or misses it, but never
 * half of one. Equal lists of listeners are kept once, which keeps them few and near. A full set gives a place away at
 * every sixteenth chance only, so that keys that never come again push few of the others out.
 */
final class OpenMemory {
    /** For each outcome there is room for so many numbers of listeners, all together and equal lists counted once. */
    static final int NUMBERS = 32;

    private static final int SMALLEST = 64;
    private static final int LARGEST = 8_192;
    private static final int WAYS = 8;
    private static final int CHANCES = 16;

    private static final int SCATTER = 0x9E3779B9;
    /** What is left of a scattered hash is its 14 upper bits: enough for the largest size. */
    private static final int HIGH = 18;

    private final @Nullable OpenOutcome[] outcomes;
    private final int[] hashes;
    private final Map<List<Integer>, int[]> kept = new HashMap<>();
    private int numbers;
    private int chances;

    private OpenMemory(int size) {
        outcomes = new OpenOutcome[size];
        hashes = new int[size];
    }

    static OpenMemory small() {
        return new OpenMemory(SMALLEST);
    }

    /** Finds the outcome of a key and a class, if it is remembered. */
    @Nullable
    OpenOutcome get(String routingKey, Class<?> payloadClass) {
        int hash = routingKey.hashCode();
        int home = homeOf(hash);
        OpenOutcome outcome = outcomes[home];
        return outcome != null && outcome.isOfSame(routingKey, payloadClass)
                ? outcome
                : getFromSet(routingKey, hash, payloadClass, home & -WAYS);
    }

    private @Nullable OpenOutcome getFromSet(String routingKey, int hash, Class<?> payloadClass, int first) {
        for (int place = first; place < first + WAYS; place++) {
            if (hashes[place] == hash) {
                OpenOutcome outcome = outcomes[place];
                if (outcome != null && outcome.isOf(routingKey, payloadClass)) {
                    return outcome;
                }
            }
        }
        return null;
    }

    /** Makes the outcome of a key and a class, and remembers it or does not. */
    OpenOutcome offer(String routingKey, OpenRoute route, List<Integer> listeners) {
        int home = homeOf(routingKey.hashCode());
        // The count is inexact when threads meet, and need not be exact.
        if (emptyPlace(home) >= 0 || (++chances & (CHANCES - 1)) == 0) {
            return put(home, routingKey, route, listeners);
        }
        return new OpenOutcome(routingKey, route, array(listeners));
    }

    private synchronized OpenOutcome put(int home, String routingKey, OpenRoute route, List<Integer> listeners) {
        int[] known = kept.get(listeners);
        OpenOutcome outcome = new OpenOutcome(routingKey, route, known == null ? array(listeners) : known);
        if (known == null) {
            if (numbers + listeners.size() > outcomes.length * NUMBERS) {
                chances++;
                return outcome;
            }
            numbers += listeners.size();
            kept.put(listeners, outcome.listeners());
        }
        int empty = emptyPlace(home);
        int place = empty < 0 ? (home & -WAYS) + ((chances / CHANCES) & (WAYS - 1)) : empty;
        outcomes[place] = outcome;
        hashes[place] = routingKey.hashCode();
        return outcome;
    }

    /** The first empty place of a set from a home on, or -1. Two threads may put one outcome twice: a place lost. */
    private int emptyPlace(int home) {
        for (int way = 0; way < WAYS; way++) {
            int place = (home & -WAYS) + ((home + way) & (WAYS - 1));
            if (outcomes[place] == null) {
                return place;
            }
        }
        return -1;
    }

    /**
     * Returns what to use from now on: a larger one if many have found no room here. The largest begins afresh after many keys found no room, so that what is of no use is forgotten.
     */
    OpenMemory next() {
        int size = outcomes.length;
        if (size < LARGEST) {
            return chances < size ? this : new OpenMemory(size * 2);
        }
        return chances < size * WAYS * CHANCES ? this : new OpenMemory(size);
    }

    private static int[] array(List<Integer> numbers) {
        int[] array = new int[numbers.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = numbers.get(i);
        }
        return array;
    }

    private int homeOf(int hash) {
        return ((hash * SCATTER) >>> HIGH) & (outcomes.length - 1);
    }

    /** How many outcomes there is room for. */
    int size() {
        return outcomes.length;
    }

    /** How many numbers of listeners are kept. */
    synchronized int numbers() {
        return numbers;
    }
}
