package dev.signalbox.benchmarks.types;

import java.util.random.RandomGenerator;

/** How often which event type comes along. */
public enum Mix {
    /** Always the same type, neither the first nor the last of the table. */
    MONO {
        @Override
        int next(RandomGenerator random, int types) {
            return types / 2;
        }
    },
    /** Few types make up most of the events: type number i comes with a weight of 1 / (i + 1), as Zipf found for words. */
    SKEWED {
        @Override
        int next(RandomGenerator random, int types) {
            double rank = Math.exp(random.nextDouble() * Math.log(types + 1.0)) - 1;
            return scattered(Math.min((int) rank, types - 1), types);
        }
    },
    /** All types are equally frequent. */
    UNIFORM {
        @Override
        int next(RandomGenerator random, int types) {
            return random.nextInt(types);
        }
    };

    /** The number of the type of the next event. */
    abstract int next(RandomGenerator random, int types);

    /** Spreads the frequent types over the table: 7919 is a prime, so every number is hit once. */
    private static int scattered(int rank, int types) {
        return (int) ((rank + 1) * 7919L % types);
    }
}
