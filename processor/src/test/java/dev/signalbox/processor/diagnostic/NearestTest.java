package dev.signalbox.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "'', abc, 3",
        "lead, lead, 0",
        "leed, lead, 1",
        "lea, lead, 1",
        "leadd, lead, 1",
        "laed, lead, 1",
        "cmr, crm, 1",
        "kitten, sitting, 3",
        "abc, xyz, 3"
    })
    void countsChangesOfLetters(String from, String to, int expected) {
        assertThat(Nearest.distance(from, to)).isEqualTo(expected);
        assertThat(Nearest.distance(to, from)).isEqualTo(expected);
    }

    @Test
    void findsCandidateWithFewestChanges() {
        assertThat(Nearest.to("hasEmial", List.of("hasMail", "hasEmail", "isEmail")))
                .contains("hasEmail");
    }

    @Test
    void takesWordThatDiffersInCaseAloneHoweverLong() {
        assertThat(Nearest.to("SHIPPED", List.of("skipped", "shipped"))).contains("shipped");
    }

    @Test
    void prefersFirstInTheAlphabetOfEquallyNearOnes() {
        assertThat(Nearest.to("leed", List.of("lewd", "lead"))).contains("lead");
    }

    @ParameterizedTest
    @CsvSource({
        "id, it, true",
        "id, no, false",
        "crm, crab, false",
        "stge, stage, true",
        "stge, sage, true",
        "lead, mail, false"
    })
    void allowsFewerChangesInShorterWords(String written, String candidate, boolean near) {
        assertThat(Nearest.to(written, List.of(candidate)).isPresent()).isEqualTo(near);
    }

    @Test
    void asksWhetherTheNearestWasMeant() {
        assertThat(Nearest.didYouMean("stge", List.of("stage"))).contains("Did you mean \"stage\"?");
        assertThat(Nearest.didYouMean("stge", List.of())).isEmpty();
    }
}
