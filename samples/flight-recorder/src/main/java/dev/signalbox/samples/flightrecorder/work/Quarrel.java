package dev.signalbox.samples.flightrecorder.work;

/** Throws exceptions and catches them: enough for an alarm, even if a new second begins in the middle. */
final class Quarrel implements Job {
    private static final int EXCEPTIONS = 50;

    @Override
    public void run() {
        for (int i = 0; i < EXCEPTIONS; i++) {
            try {
                Integer.parseInt("not a number");
            } catch (NumberFormatException expected) {
                // That is the whole work.
            }
        }
    }
}
