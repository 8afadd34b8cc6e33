package dev.signalbox.topic;

/** A growing set of places, in the order in which they were added. */
final class PlaceSet {
    private static final int SCATTER = 0x9E3779B9;

    private final IntList members = new IntList();
    private int[] table = new int[32];

    IntList members() {
        return members;
    }

    /** Adds a place, which is not 0, unless it is there. */
    void add(int place) {
        int slot = slot(place);
        if (table[slot] == place) {
            return;
        }
        table[slot] = place;
        members.add(place);
        if (members.size() * 2 > table.length) {
            grow();
        }
    }

    private int slot(int place) {
        int slot = (place * SCATTER) >>> (Integer.numberOfLeadingZeros(table.length) + 1);
        while (table[slot] != 0 && table[slot] != place) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private void grow() {
        table = new int[table.length * 2];
        for (int i = 0; i < members.size(); i++) {
            int place = members.get(i);
            table[slot(place)] = place;
        }
    }
}
