package dev.signalbox.processor.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The description of an event type is what its Javadoc begins with, as people read it. */
class FirstSentenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "A lead came in|A lead came in",
                " A lead came in.\\n And more. |A lead came in.",
                " A lead\\n   came in.|A lead came in.",
                "Won at last! And more.|Won at last!",
                "Version 1.5 is out. And more.|Version 1.5 is out.",
                "A {@code Lead} of <b>one</b> {@link Shop shop}.|A Lead of one Shop shop.",
                "As in <p>x &lt; y &amp;&amp; &#121; &gt; &#x78;.|As in x < y && y > x.",
                "Fish &chips; is no entity.|Fish &chips; is no entity.",
                "A lead\\n@since 3|A lead",
                "@since 3|''",
            })
    void isPlainText(String comment, String sentence) {
        assertThat(FactsReader.firstSentence(comment.replace("\\n", "\n"))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({"''", "' '"})
    void isEmptyWhereThereIsNone(String comment) {
        assertThat(FactsReader.firstSentence(comment)).isEmpty();
    }
}
