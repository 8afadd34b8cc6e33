package dev.signalbox.processor.stress;

/** When a plugin was registered: any number of stays, one after the other. Filled by one thread, then read. */
final class Stays {
    /** How sure it is that a dispatch finds the plugin. */
    enum Presence {
        /** It began after {@code register} had returned, and ended before {@code close} was called. */
        THERE,
        /** It overlaps one of the two. */
        PERHAPS,
        /** It began after {@code close} had returned, and ended before the next {@code register}. */
        GONE
    }

    /** Four of each stay: register called, register returned, close called, close returned. */
    private final Numbers times = new Numbers();

    void began(int called, int returned) {
        times.add(called);
        times.add(returned);
    }

    void ended(int called, int returned) {
        began(called, returned);
    }

    /** Ends the last stay with everything else, if the plugin is still there. */
    void end() {
        if (times.size() % 4 != 0) {
            ended(Times.END, Times.END);
        }
    }

    /** Returns the first stay, from one on, that was not over at a time. */
    int notOver(int stay, int time) {
        int found = stay;
        while (found * 4 < times.size() && times.get(found * 4 + 3) < time) {
            found++;
        }
        return found;
    }

    /** Tells whether a dispatch that began when all earlier stays were over finds the plugin. */
    Presence presence(int stay, int begun, int ended) {
        if (stay * 4 == times.size() || ended < times.get(stay * 4)) {
            return Presence.GONE;
        }
        boolean within = times.get(stay * 4 + 1) < begun && ended < times.get(stay * 4 + 2);
        return within ? Presence.THERE : Presence.PERHAPS;
    }
}
