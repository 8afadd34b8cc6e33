package dev.signalbox.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes mutants of valid sources: most still parse, some do not. The same seed makes always the same mutant. */
final class Mutator {
    private final Random random;
    private final List<List<String>> seeds;

    Mutator(long seed, List<List<String>> seeds) {
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
        this.seeds = seeds;
    }

    List<String> mutant() {
        List<String> sources = new ArrayList<>(seeds.get(random.nextInt(seeds.size())));
        boolean damages = random.nextInt(5) == 0;
        for (int count = 1 + random.nextInt(2) * random.nextInt(3); count > 0; count--) {
            int unit = random.nextInt(sources.size());
            List<String> tokens = Tokens.of(sources.get(unit));
            if (!tokens.isEmpty()) {
                if (damages) {
                    new Damage(random, tokens, donor()).apply();
                } else {
                    new Change(random, tokens, donor()).apply();
                }
                sources.set(unit, String.join("", tokens));
            }
        }
        return sources;
    }

    private List<String> donor() {
        List<String> sources = seeds.get(random.nextInt(seeds.size()));
        return Tokens.of(sources.get(random.nextInt(sources.size())));
    }
}
