package dev.signalbox.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages tell the truth: wrong code is refused with the text they show, and right code is not. */
class PagesTest {
    private static final Pattern LINK = Pattern.compile("\\]\\((\\w+)\\.md\\)");

    @ParameterizedTest
    @MethodSource("dev.signalbox.processor.diagnostic.Pages#withCode")
    void showsWhatJavacPrintsAboutWrongCode(Problem problem) throws IOException {
        String printed = printed(Pages.wrong(problem));
        assertThat(Pages.read(Pages.of(problem))).contains("```text\n" + printed + "```");
        assertThat(printed).containsOnlyOnce("[" + problem.id() + "]");
    }

    @ParameterizedTest
    @MethodSource("dev.signalbox.processor.diagnostic.Pages#withCode")
    void showsRightCodeThatCompilesSilently(Problem problem) throws IOException {
        assertThat(printed(Pages.right(problem))).isEmpty();
    }

    @Test
    void showsCodeForAllButFiveProblems() {
        assertThat(Pages.withCode())
                .hasSize(Problem.values().length - 5)
                .doesNotContain(
                        Problem.LATE_TYPE,
                        Problem.INTERNAL_ERROR,
                        Problem.COMPACT_SOURCE,
                        Problem.SECOND_DISPATCHER,
                        Problem.HIDDEN_DISPATCHER);
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void namesProblemAndLinksToOthers(Problem problem) {
        String page = Pages.read(Pages.of(problem));
        assertThat(page).startsWith("# " + problem.id() + "\n");
        List<String> links =
                LINK.matcher(page).results().map(match -> match.group(1)).toList();
        assertThat(links)
                .isNotEmpty()
                .doesNotContain(problem.id())
                .allSatisfy(id -> assertThat(Pages.FOLDER.resolve(id + ".md")).exists());
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void saysHowToSuppressWarningsAndNotesAtAPlace(Problem problem) {
        boolean warning = problem.kind() == javax.tools.Diagnostic.Kind.WARNING
                || problem == Problem.NEAR_MISS
                || problem == Problem.UNSTABLE_NAMESPACE
                || problem == Problem.OVERLOADED_ID;
        String suppression = "@SuppressWarnings(\"signalbox:" + problem.id() + "\")";
        assertThat(Pages.read(Pages.of(problem)).contains(suppression)).isEqualTo(warning);
    }

    private static String printed(List<String> sources) throws IOException {
        String[] all = sources.toArray(String[]::new);
        boolean module = sources.stream().anyMatch(source -> source.startsWith("module "));
        return module ? Printed.byModule(all) : Printed.by(all);
    }
}
