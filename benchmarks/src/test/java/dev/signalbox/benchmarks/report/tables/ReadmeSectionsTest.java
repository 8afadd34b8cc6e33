package dev.signalbox.benchmarks.report.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.benchmarks.report.results.UnusableInput;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadmeSectionsTest {
    private static final String PAGE = """
            # Before

            <!-- table:goals -->
            old
            <!-- /table:goals -->

            After, with $1 and \\.
            """;

    @Test
    void fillsTheSectionAndLeavesTheRest() {
        assertThat(ReadmeSections.fill(PAGE, Map.of("goals", "| $0 |\n"))).isEqualTo(PAGE.replace("old", "| $0 |"));
    }

    @Test
    void fillingTwiceIsFillingOnce() {
        Map<String, String> texts = Map.of("goals", "new\n");
        String once = ReadmeSections.fill(PAGE, texts);

        assertThat(ReadmeSections.fill(once, texts)).isEqualTo(once);
    }

    @Test
    void saysWhichLinesToAddForATableWithoutAPlace() {
        assertThatThrownBy(() -> ReadmeSections.fill(PAGE, Map.of("goals", "", "Other", "")))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("add the lines\n<!-- table:Other -->\n<!-- /table:Other -->");
    }

    @Test
    void refusesASectionWithoutAnEnd() {
        assertThatThrownBy(() -> ReadmeSections.fill(PAGE.replace("/table", "/tabel"), Map.of("goals", "")))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("table of goals");
    }

    @Test
    void refusesASectionThatNobodyFills() {
        assertThatThrownBy(() -> ReadmeSections.fill(PAGE + "<!-- table:Gaols -->\n", Map.of("goals", "")))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContainingAll("<!-- table:Gaols -->", "there are goals");
    }
}
