package dev.signalbox.benchmarks.report.charts;

import static dev.signalbox.benchmarks.report.results.Rows.direct;
import static dev.signalbox.benchmarks.report.results.Rows.row;
import static dev.signalbox.benchmarks.report.results.Rows.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.benchmarks.report.results.Measurement;
import dev.signalbox.benchmarks.report.results.Run;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class ChartsTest {
    private final Run run = run(
            direct("handWritten", 5, 3, 0.03, 0),
            direct("signalboxIsolate", 5, 3.3, 0.03, 0),
            direct("guava", 5, 60, 60, 120),
            direct("weld", 5, 400, Double.NaN, 120),
            policy("handWritten", 1, 1),
            policy("handWritten", 5000, 5000),
            policy("handWrittenUnsplit", 5000, 250_000));

    private static Measurement policy(String method, int listeners, double score) {
        return row("FailurePolicyBenchmark", method, Map.of("listeners", String.valueOf(listeners)), score, score / 50);
    }

    @Test
    void labelsValuesAndTitleAreText() throws Exception {
        assertThat(texts(chart("direct-5.svg")))
                .contains(
                        "One event to 5 listeners",
                        "Time relative to hand-written calls, logarithmic: shorter is better")
                .containsSubsequence("hand-written calls", "Signalbox, ISOLATE", "Guava EventBus", "Weld (CDI) events")
                .contains("1.00 ×", "1.10 ×", "20.0 ×", "133 ×")
                .contains(
                        "1",
                        "10",
                        "100",
                        "times the hand-written calls",
                        "Signalbox, JDK 17",
                        "others, JDK 17",
                        "by hand, JDK 17");
    }

    @Test
    void linesAreNamedInTheLegend() throws Exception {
        assertThat(texts(chart("policies.svg")))
                .contains("hand-written calls", "hand-written, one method", "listeners, JDK 17")
                .contains("1", "10", "1,000");
    }

    @Test
    void wordsThatSvgWouldReadAreEscaped() throws Exception {
        Run odd = run(direct("handWritten", 5, 3, 0.03, 0), direct("a<b&c", 5, 3.3, 0.03, 0));

        assertThat(texts(Charts.of(List.of(odd)).getOrDefault("direct-5.svg", "none")))
                .contains("a<b&c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"direct-50.svg", "many-types.svg", "dynamic-keys.svg", "start-up.svg", "compile-time.svg"})
    void aChartWithoutFiguresSaysSo(String name) throws Exception {
        assertThat(texts(chart(name))).contains("not measured");
    }

    @Test
    void thePageIsWhite() {
        assertThat(chart("direct-5.svg"))
                .containsPattern("<svg [^>]*>\\s*<rect x=\"0.0\" y=\"0.0\" width=\"960.0\"[^>]* fill=\"white\"/>");
    }

    @Test
    void signalboxIsBlueAndNobodyElse() {
        assertThat(Palette.of("failFast")).isEqualTo(Palette.SIGNALBOX);
        assertThat(Palette.of("handWrittenUnsplit")).isEqualTo(Palette.HAND_WRITTEN);
        assertThat(Palette.of("guava")).isEqualTo(Palette.OTHER);
    }

    @Test
    void theSameFiguresGiveTheSameBytes() {
        assertThat(Charts.of(List.of(run))).isEqualTo(Charts.of(List.of(run)));
    }

    private String chart(String name) {
        return Charts.of(List.of(run)).getOrDefault(name, "none");
    }

    private static List<String> texts(String svg) throws ParserConfigurationException, SAXException, IOException {
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        NodeList nodes = document.getElementsByTagName("text");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent().strip());
        }
        return texts;
    }
}
