package dev.signalbox.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks the matchers against the shared fact file beside the checkout, if it is there. */
class TopicFactsTest {
    private static final Path FILE =
            Path.of(System.getProperty("signalbox.topicFacts", "../../shared/spec/topic-cases.tsv"));

    private static final String SKIPPED = "SKIPPED: topic fact file not found";

    @Test
    void patternAgreesWithEveryFact() throws IOException {
        facts().forEach(TopicCase::assertHoldsForPattern);
    }

    @Test
    void topicTableAgreesWithEveryFact() throws IOException {
        facts().forEach(TopicCase::assertHoldsForTable);
    }

    private static List<TopicCase> facts() throws IOException {
        skipWithoutFile();
        List<TopicCase> facts = Files.readAllLines(FILE).stream()
                .skip(1)
                .map(TopicFactsTest::parse)
                .toList();
        assertThat(facts).hasSize(541).doesNotHaveDuplicates();
        return facts;
    }

    private static void skipWithoutFile() {
        boolean found = Files.isRegularFile(FILE);
        if (!found) {
            // The build prints no reasons of skipped tests, and this one should not go unseen.
            System.out.println(SKIPPED);
        }
        assumeTrue(found, SKIPPED);
    }

    /** Fields may be empty and a line may start with '#', so nothing is trimmed and nothing is a comment. */
    private static TopicCase parse(String line) {
        String[] fields = line.split("\t", -1);
        assertThat(fields).as(line).hasSize(3);
        assertThat(fields[2]).as(line).isIn("true", "false");
        return new TopicCase(fields[0], fields[1], fields[2].equals("true"));
    }
}
