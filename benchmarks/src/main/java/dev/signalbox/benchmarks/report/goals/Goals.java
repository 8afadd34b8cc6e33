package dev.signalbox.benchmarks.report.goals;

import java.util.List;
import java.util.stream.Stream;

/** Everything that was promised. */
public final class Goals {
    private Goals() {}

    public static List<Goal> all() {
        return Stream.of(
                        DirectGoals.all(),
                        ShapeGoals.all(),
                        TopicGoals.all(),
                        DynamicKeyGoals.all(),
                        ProcessGoals.all())
                .flatMap(List::stream)
                .toList();
    }
}
