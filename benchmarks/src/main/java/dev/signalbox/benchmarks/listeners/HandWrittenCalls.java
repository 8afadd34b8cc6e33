package dev.signalbox.benchmarks.listeners;

import dev.signalbox.benchmarks.workload.SourceFile;

/** Straight-line calls of listeners in final fields: the limit that everything else is compared with. */
public final class HandWrittenCalls {
    private final int count;
    private final int perMethod;
    private final StringBuilder fields = new StringBuilder();
    private final StringBuilder assignments = new StringBuilder();
    private final StringBuilder methods = new StringBuilder();

    /**
     * Plans the source.
     *
     * @param count how many listener classes
     * @param perMethod how many calls a method may hold, of listeners or of other methods
     */
    public HandWrittenCalls(int count, int perMethod) {
        this.count = count;
        this.perMethod = perMethod;
    }

    /**
     * Writes it.
     *
     * @return {@code Calls}
     */
    public SourceFile source() {
        for (int i = 0; i < count; i++) {
            String name = ListenerSources.name(i);
            fields.append("    private final %s field%d;\n".formatted(name, i));
            assignments.append("        field%d = (%s) all[%d];\n".formatted(i, name, i));
        }
        return ListenerSources.file("Calls", """
                public final class Calls {
                %s
                    public Calls(Object[] all) {
                %s    }

                    public void dispatch(Ping ping) {
                %s    }
                %s}
                """.formatted(fields, assignments, calls(0, count), methods));
    }

    /** Calls of some listeners: directly if they are few, else by methods that call an equal share of them each. */
    private String calls(int first, int end) {
        int share = 1;
        while (share * (long) perMethod < end - first) {
            share *= perMethod;
        }
        StringBuilder calls = new StringBuilder();
        for (int i = first; i < end; i += share) {
            calls.append(share == 1 ? "        field%d.on(ping);\n".formatted(i) : method(i, Math.min(end, i + share)));
        }
        return calls.toString();
    }

    private String method(int first, int end) {
        String name = "from" + first + "To" + (end - 1);
        methods.append("\n    private void %s(Ping ping) {\n%s    }\n".formatted(name, calls(first, end)));
        return "        " + name + "(ping);\n";
    }
}
