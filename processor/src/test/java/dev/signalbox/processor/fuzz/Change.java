package dev.signalbox.processor.fuzz;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Changes what a source says, so that it mostly still parses. */
final class Change {
    private final Random random;
    private final List<String> tokens;
    private final List<String> donor;

    Change(Random random, List<String> tokens, List<String> donor) {
        this.random = random;
        this.tokens = tokens;
        this.donor = donor;
    }

    void apply() {
        switch (random.nextInt(14)) {
            case 0, 1 -> replace(Tokens::isString, Vocabulary.STRINGS);
            case 2, 3 -> replace(Tokens::isTypeName, Vocabulary.TYPES);
            case 4 -> replace(Tokens::isTypeName, some(Tokens::isTypeName));
            case 5 -> replace(Tokens::isName, random.nextBoolean() ? Vocabulary.WORDS : some(Tokens::isName));
            case 6 -> replace(token -> Tokens.isKind(token) || Tokens.isModifier(token), Vocabulary.MODIFIERS);
            case 7 -> replace(Tokens::isKind, Vocabulary.KINDS);
            case 8 -> before(Change::startsDeclaration, Vocabulary.MODIFIERS);
            case 9 -> before(Change::startsDeclaration, Vocabulary.ANNOTATIONS);
            case 10 -> removeAnnotation();
            case 11 -> insert();
            case 12 -> renameEverywhere();
            default -> before(Change::startsDeclaration, Insertions.MEMBERS);
        }
    }

    private static boolean startsDeclaration(String token) {
        return Tokens.isKind(token) || token.equals("void") || token.equals("boolean") || token.equals("@");
    }

    private void replace(Predicate<String> which, List<String> by) {
        int at = find(which);
        if (at >= 0 && !by.isEmpty()) {
            tokens.set(at, pick(by));
        }
    }

    private void before(Predicate<String> which, List<String> by) {
        int at = find(which);
        if (at >= 0) {
            tokens.add(at, pick(by) + " ");
        }
    }

    private void removeAnnotation() {
        int at = find("@"::equals);
        if (at >= 0) {
            boolean hasArguments = at + 2 < tokens.size() && tokens.get(at + 2).equals("(");
            int end = hasArguments ? Tokens.afterClosing(tokens, at + 2) : Math.min(at + 2, tokens.size());
            tokens.subList(at, end).clear();
        }
    }

    /** Inserts into a body: members, or types of another source; or makes a type inherit. */
    private void insert() {
        int at = find("{"::equals);
        if (at < 0) {
            return;
        }
        switch (random.nextInt(3)) {
            case 0 -> tokens.add(at, " " + pick(Insertions.INHERITANCE) + " ");
            case 1 -> tokens.add(at + 1, " " + pick(Insertions.MEMBERS) + " ");
            default -> {
                int imports = donor.lastIndexOf("import");
                int start = donor.subList(imports + 1, donor.size()).indexOf(";") + imports + 2;
                tokens.addAll(random.nextBoolean() ? at + 1 : tokens.size(), donor.subList(start, donor.size()));
            }
        }
    }

    private void renameEverywhere() {
        int at = find(token -> Tokens.isTypeName(token) || Tokens.isName(token));
        if (at >= 0) {
            String name = tokens.get(at);
            String other = pick(random.nextBoolean() ? Vocabulary.WORDS : Vocabulary.TYPE_NAMES);
            tokens.replaceAll(token -> token.equals(name) ? other : token);
        }
    }

    private int find(Predicate<String> which) {
        int first = random.nextInt(10) == 0 ? 0 : tokens.lastIndexOf("import") + 10;
        int[] found = IntStream.range(first, tokens.size())
                .filter(at -> which.test(tokens.get(at)))
                .toArray();
        return found.length == 0 ? -1 : found[random.nextInt(found.length)];
    }

    private List<String> some(Predicate<String> which) {
        return tokens.stream().filter(which).toList();
    }

    private String pick(List<String> candidates) {
        return candidates.get(random.nextInt(candidates.size()));
    }
}
