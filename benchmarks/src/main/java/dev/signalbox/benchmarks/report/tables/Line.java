package dev.signalbox.benchmarks.report.tables;

import dev.signalbox.benchmarks.report.results.Measurement;
import dev.signalbox.benchmarks.report.results.SystemName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A row of a suite's table: a system under the conditions that stand in the rows.
 *
 * @param groups the conditions by parameter, without the one in the columns
 */
record Line(String system, SortedMap<String, String> groups) {
    static Line of(Measurement row, Axis columns) {
        SortedMap<String, String> groups = row.conditions();
        groups.remove(columns.param());
        return new Line(row.system(), groups);
    }

    /** Conditions of the cell in one column. */
    Map<String, String> conditions(Axis columns, String value) {
        Map<String, String> conditions = new TreeMap<>(groups);
        conditions.put(columns.param(), value);
        return conditions;
    }

    /** What stands before the figures. */
    List<String> names(List<Axis> axes) {
        List<String> names = new ArrayList<>(List.of(name(system)));
        axes.forEach(axis -> names.add(groups.getOrDefault(axis.param(), "any")));
        return names;
    }

    /** The label of a system; Signalbox's own stand out. */
    static String name(String system) {
        String label = SystemName.label(system);
        return SystemName.isSignalbox(system) ? "**" + label + "**" : label;
    }
}
