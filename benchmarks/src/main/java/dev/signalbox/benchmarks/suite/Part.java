package dev.signalbox.benchmarks.suite;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** A choice of benchmarks and of their parameters; parameters that are not named take all their values. */
final class Part {
    private final String include;
    private final List<String[]> parameters = new ArrayList<>();

    private Part(String include) {
        this.include = include;
    }

    /** Chooses the benchmarks whose name, {@code Class.method}, matches a regular expression. */
    static Part of(String include) {
        return new Part(include);
    }

    /** Narrows a parameter. */
    Part with(String parameter, String... values) {
        List<String> row = new ArrayList<>(List.of(parameter));
        row.addAll(List.of(values));
        parameters.add(row.toArray(String[]::new));
        return this;
    }

    ChainedOptionsBuilder options() {
        ChainedOptionsBuilder options = new OptionsBuilder().include("\\." + include + "$");
        for (String[] row : parameters) {
            options.param(row[0], List.of(row).subList(1, row.length).toArray(String[]::new));
        }
        return options;
    }
}
