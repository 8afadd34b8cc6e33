package dev.signalbox.benchmarks.instances;

import dev.signalbox.benchmarks.workload.Subject;

/** A dispatcher whose listeners come and go. Implemented by a compiled workload. */
public interface Guests extends Subject {
    /** Hands one event over, as a loop over an array of the listeners does. */
    void sendByHand();

    /** Lets one more come, and go again. */
    void comeAndGo();

    /** Hands one event of another type to its only listener, which is always there. */
    void sendToOne();

    /** Lets that one be heard by a subscription as well, from now on. */
    void subscribe();
}
