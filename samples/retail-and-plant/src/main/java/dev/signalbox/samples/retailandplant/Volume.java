package dev.signalbox.samples.retailandplant;

/**
 * How much there is to do.
 *
 * @param shops the number of shops, an even one
 * @param purchases in each shop
 * @param machines the number of machines
 * @param rounds how often each machine is measured, by two metrics
 */
record Volume(int shops, int purchases, int machines, int rounds) {
    static final Volume FULL = new Volume(40, 7_500, 10, 10_000);

    long events() {
        return (long) shops * purchases + 2L * machines * rounds;
    }
}
