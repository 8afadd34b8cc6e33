package dev.signalbox.benchmarks.compiletime;

/** What the listener methods of an application do; {@code sum} is a field of theirs, {@code event} what they hear. */
enum ListenerBody {
    /** One statement: the least there can be for javac to do besides declarations. */
    TRIVIAL("""
            sum += event.value();
            """),
    /** What a listener of a business application may do, in 25 lines. */
    LINES25("""
            if (event.id().isBlank() || event.value() < 0) {
                rejected.add("event " + event.id() + " with " + event.value());
                return;
            }
            long before = totals.getOrDefault(event.id(), 0L);
            long after = Math.addExact(before, event.value());
            totals.put(event.id(), after);
            String prefix = event.id().substring(0, 1);
            long ofPrefix = 0;
            for (java.util.Map.Entry<String, Long> entry : totals.entrySet()) {
                if (entry.getKey().startsWith(prefix)) {
                    ofPrefix += entry.getValue();
                }
            }
            try {
                sum = Math.multiplyExact(sum, 31) + ofPrefix;
            } catch (ArithmeticException overflow) {
                rejected.add("overflow at " + event.id() + ": " + overflow.getMessage());
                sum = ofPrefix;
            }
            largest = totals.entrySet().stream()
                    .filter(entry -> entry.getValue() > 100)
                    .sorted(java.util.Map.Entry.<String, Long>comparingByValue().reversed())
                    .limit(10)
                    .map(java.util.Map.Entry::getKey)
                    .toList();
            """) {
        @Override
        String fields() {
            return """
                        private final java.util.Map<String, Long> totals = new java.util.HashMap<>();
                        private final java.util.List<String> rejected = new java.util.ArrayList<>();
                        private java.util.List<String> largest = java.util.List.of();
                    """;
        }
    };

    private final String statements;

    ListenerBody(String statements) {
        this.statements = statements.indent(8);
    }

    String statements() {
        return statements;
    }

    /** The fields it needs besides {@code sum}. */
    String fields() {
        return "";
    }
}
