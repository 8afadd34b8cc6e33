package dev.signalbox.processor.scan;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Finds the deepest package that several packages have in common. */
final class CommonPackage {
    private CommonPackage() {}

    static String of(Collection<String> packages) {
        List<String> common =
                packages.isEmpty() ? List.of() : words(packages.iterator().next());
        for (String each : packages) {
            common = prefix(common, words(each));
        }
        return String.join(".", common);
    }

    private static List<String> prefix(List<String> first, List<String> second) {
        int length = 0;
        while (length < Math.min(first.size(), second.size())
                && first.get(length).equals(second.get(length))) {
            length++;
        }
        return first.subList(0, length);
    }

    private static List<String> words(String packageName) {
        return packageName.isEmpty() ? List.of() : Arrays.asList(packageName.split("\\."));
    }
}
