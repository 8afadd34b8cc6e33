package dev.signalbox.benchmarks.listeners;

import dev.signalbox.benchmarks.workload.SourceFile;

/** Straight-line calls of listeners in final fields: the limit that everything else is compared with. */
public final class HandWrittenCalls {
    private final ListenerSources listeners;
    private final int perMethod;
    private final StringBuilder fields = new StringBuilder();
    private final StringBuilder assignments = new StringBuilder();
    private final StringBuilder methods = new StringBuilder();

    /**
     * Plans the source.
     *
     * @param listeners whom to call
     * @param perMethod after how many calls to begin the next method
     */
    public HandWrittenCalls(ListenerSources listeners, int perMethod) {
        this.listeners = listeners;
        this.perMethod = perMethod;
    }

    /**
     * Writes it.
     *
     * @return {@code Sender}
     */
    public SourceFile source() {
        for (int i = 0; i < listeners.count(); i++) {
            String name = ListenerSources.name(i);
            fields.append("    private final %s field%d;\n".formatted(name, i));
            assignments.append("        field%d = (%s) created[%d];\n".formatted(i, name, i));
        }
        return ListenerSources.file("Sender", """
                import dev.signalbox.benchmarks.workload.Counter;
                import dev.signalbox.benchmarks.workload.Subject;

                public final class Sender implements Subject {
                    private final Ping ping = new Ping(1);
                    private final Counter[] all;
                %s
                    public Sender() {
                        Counter[] created = Listeners.create();
                        all = created;
                %s    }

                    @Override
                    public void send() {
                        dispatch(ping);
                    }

                    @Override
                    public long heard() {
                        return Listeners.heard(all);
                    }

                    public void dispatch(Ping ping) {
                %s    }
                %s}
                """.formatted(fields, assignments, calls(), methods));
    }

    private String calls() {
        int count = listeners.count();
        if (count <= perMethod) {
            return calls(0, count);
        }
        StringBuilder calls = new StringBuilder();
        for (int first = 0; first < count; first += perMethod) {
            calls.append("        from").append(first).append("(ping);\n");
            methods.append("\n    private void from%d(Ping ping) {\n%s    }\n"
                    .formatted(first, calls(first, Math.min(count, first + perMethod))));
        }
        return calls.toString();
    }

    private static String calls(int first, int end) {
        StringBuilder calls = new StringBuilder();
        for (int i = first; i < end; i++) {
            calls.append("        field").append(i).append(".on(ping);\n");
        }
        return calls.toString();
    }
}
