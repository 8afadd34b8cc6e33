package dev.signalbox.samples.flightrecorder.work;

import java.math.BigInteger;

/** Looks for primes, for a tenth of a second. */
final class Calculation implements Job {
    private static final long NANOS = 100_000_000;

    private BigInteger prime = BigInteger.TWO.pow(64);

    @Override
    public void run() {
        long start = System.nanoTime();
        do {
            prime = prime.nextProbablePrime();
        } while (System.nanoTime() - start < NANOS);
    }
}
