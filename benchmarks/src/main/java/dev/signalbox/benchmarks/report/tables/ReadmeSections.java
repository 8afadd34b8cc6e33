package dev.signalbox.benchmarks.report.tables;

import dev.signalbox.benchmarks.report.results.UnusableInput;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a page between {@code <!-- table:NAME -->} and {@code <!-- /table:NAME -->}; all else stays. */
public final class ReadmeSections {
    private static final Pattern ANY = Pattern.compile("<!-- table:(\\S+) -->");

    private ReadmeSections() {}

    /** The page with each section filled; each text must find its section, and each section its text. */
    public static String fill(String page, Map<String, String> texts) {
        String filled = page;
        for (Map.Entry<String, String> text : texts.entrySet()) {
            filled = fill(filled, text.getKey(), text.getValue());
        }
        Matcher section = ANY.matcher(page);
        while (section.find()) {
            if (!texts.containsKey(section.group(1))) {
                throw new UnusableInput("The page has a section for a table that nobody makes: " + section.group()
                        + "; there are " + String.join(", ", texts.keySet()));
            }
        }
        return filled;
    }

    private static String fill(String page, String name, String text) {
        String start = "<!-- table:" + name + " -->";
        String end = "<!-- /table:" + name + " -->";
        int from = page.indexOf(start) + start.length();
        int to = page.indexOf(end);
        if (page.indexOf(start) < 0 || to < from) {
            throw new UnusableInput(
                    "The page has no place for the table of " + name + "; add the lines\n" + start + "\n" + end);
        }
        return page.substring(0, from) + "\n" + text + page.substring(to);
    }
}
