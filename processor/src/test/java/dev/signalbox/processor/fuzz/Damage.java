package dev.signalbox.processor.fuzz;

import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Damages the tokens of a source anywhere, so that it seldom parses. */
final class Damage {
    private final Random random;
    private final List<String> tokens;
    private final List<String> donor;

    Damage(Random random, List<String> tokens, List<String> donor) {
        this.random = random;
        this.tokens = tokens;
        this.donor = donor;
    }

    void apply() {
        int at = significant();
        switch (random.nextInt(8)) {
            case 0 -> tokens.remove(at);
            case 1 -> tokens.add(at, tokens.get(at) + " ");
            case 2 -> Collections.swap(tokens, at, significant());
            case 3 -> transplant(at);
            case 4 -> tokens.subList(at, end(at, 12, tokens)).clear();
            case 5 -> tokens.add(at, " " + pick(Vocabulary.FRAGMENTS) + " ");
            case 6 -> tokens.set(at, pick(donor));
            default -> tokens.subList(at, tokens.size()).clear();
        }
    }

    private void transplant(int at) {
        int from = random.nextInt(donor.size());
        tokens.addAll(at, donor.subList(from, end(from, 40, donor)));
    }

    private int end(int from, int most, List<String> list) {
        return Math.min(list.size(), from + 1 + random.nextInt(most));
    }

    private int significant() {
        int at = random.nextInt(tokens.size());
        while (tokens.get(at).isBlank() && at + 1 < tokens.size()) {
            at++;
        }
        return at;
    }

    private String pick(List<String> candidates) {
        return candidates.get(random.nextInt(candidates.size()));
    }
}
