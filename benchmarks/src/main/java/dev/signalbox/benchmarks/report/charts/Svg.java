package dev.signalbox.benchmarks.report.charts;

import java.util.Locale;

/** The text of a picture: a white page, and what was drawn on it, in that order. */
final class Svg {
    static final int WIDTH = 960;
    static final String GRID = "#dddddd";
    static final String TEXT = "#222222";
    private static final int SMALL = 14;

    private final StringBuilder text = new StringBuilder();

    /** Begins a page with its headings. */
    Svg(int height, String title, String subtitle) {
        text.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%1$d\" height=\"%2$d\"",
                WIDTH,
                height));
        text.append(String.format(Locale.ROOT, " font-family=\"sans-serif\" fill=\"%s\">\n", TEXT));
        rectangle(0, 0, WIDTH, height, "white");
        words(WIDTH / 2.0, 32, "middle\" font-weight=\"bold", 20, title);
        words(WIDTH / 2.0, 56, "middle", 15, subtitle);
    }

    void rectangle(double x, double y, double width, double height, String fill) {
        text.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>\n",
                x,
                y,
                width,
                height,
                fill));
    }

    void circle(double x, double y, double radius, String stroke, String fill) {
        text.append(String.format(
                Locale.ROOT,
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" stroke=\"%s\" fill=\"%s\"/>\n",
                x,
                y,
                radius,
                stroke,
                fill));
    }

    void line(double x, double y, double toX, double toY, String stroke) {
        line(x, y, toX, toY, stroke, 1, "none");
    }

    void line(double x, double y, double toX, double toY, String stroke, double width, String dashes) {
        text.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"",
                x,
                y,
                toX,
                toY,
                stroke));
        text.append(String.format(Locale.ROOT, " stroke-width=\"%.1f\" stroke-dasharray=\"%s\"/>\n", width, dashes));
    }

    /**
     * Writes words.
     *
     * @param anchor which end of them stands at the place: start, middle or end
     */
    void words(double x, double y, String anchor, String words) {
        words(x, y, anchor, SMALL, words);
    }

    private void words(double x, double y, String anchor, int size, String words) {
        String escaped = words.replace("&", "&amp;").replace("<", "&lt;");
        text.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-size=\"%d\">%s</text>\n",
                x,
                y,
                anchor,
                size,
                escaped));
    }

    String text() {
        return text + "</svg>\n";
    }
}
