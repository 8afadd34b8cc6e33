package dev.signalbox.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What javac prints about those who answer requests and surveys. */
class AnswerProblemsTest {
    private static final String PRICE_QUERY = """
        package acme;

        import dev.signalbox.annotation.*;
        import dev.signalbox.runtime.*;

        @EventType("price.wanted")
        public record PriceQuery(String sku) implements Request<Integer> {}
        """;

    private static final String OFFERS_WANTED = """
        package acme;

        import dev.signalbox.annotation.*;
        import dev.signalbox.runtime.*;
        import java.util.List;

        @EventType("offers.wanted")
        public record OffersWanted(String sku) implements Survey<List<? extends Number>> {}
        """;

    private static String listener(String methods) {
        return """
        package acme;

        import dev.signalbox.annotation.*;
        import dev.signalbox.runtime.*;
        import java.util.*;
        import java.util.concurrent.*;

        public class Prices {
            %s
        }
        """.formatted(methods);
    }

    private static String answering(String methods) {
        return Printed.by(PRICE_QUERY, listener(methods));
    }

    private static String offering(String methods) {
        return Printed.by(OFFERS_WANTED, listener(methods));
    }

    @Test
    @DisplayName("P-10: nobody who answers is an error")
    void reportsRequestThatNobodyAnswers() {
        String expected = """
        PriceQuery.java:6: error: [UnansweredRequest] acme.PriceQuery is a Request<java.lang.Integer> that no listener \
        answers. Write one that returns java.lang.Integer.
        @EventType("price.wanted")
                   ^
        1 error
        """;
        assertThat(answering("@Listen void note(Object any) {}")).isEqualTo(expected);
        assertThat(answering("@Listen Propagation stop(PriceQuery query) { return Propagation.STOP; }"))
                .isEqualTo(expected);
    }

    @Test
    void reportsNobodyWhoAnswersWhereNobodyHears() {
        assertThat(Printed.by(PRICE_QUERY, Sources.LEAD_CREATED, listener("@Listen void on(LeadCreated event) {}")))
                .startsWith("PriceQuery.java:6: error: [UnansweredRequest]")
                .endsWith("1 error\n");
    }

    @Test
    void leavesRequestsThatWereMissedToTheRuleOfPatterns() {
        assertThat(answering("@Listen(topic = \"prize.wanted\") int price(PriceQuery query) { return 1; }"))
                .startsWith("Prices.java:9: error: [UnreachableListener]")
                .endsWith("1 error\n");
    }

    @Test
    @DisplayName("P-10: two who answer are an error")
    void reportsSecondAnswer() {
        assertThat(answering("""
            @Listen int price(PriceQuery query) { return 1; }
            @Listen(priority = -1) CompletionStage<Integer> other(PriceQuery query) { return null; }
            """.indent(4).strip())).isEqualTo("""
        Prices.java:10: error: [SecondAnswer] acme.Prices#other answers acme.PriceQuery, as acme.Prices#price does. Let \
        one of the two return void, or make the event a Survey.
            @Listen(priority = -1) CompletionStage<Integer> other(PriceQuery query) { return null; }
            ^
        1 error
        """);
    }

    @Test
    void reportsAnswerThatDoesNotFit() {
        assertThat(answering("@Listen long price(PriceQuery query) { return 1; }"))
                .isEqualTo("""
        Prices.java:9: error: [UnfitAnswer] acme.Prices#price cannot answer acme.PriceQuery: it returns long, not \
        java.lang.Integer. Return that, a CompletionStage of it, or void.
            @Listen long price(PriceQuery query) { return 1; }
            ^
        1 error
        """);
    }

    @Test
    void reportsResultThatIsNotWhatTheSurveyAsksFor() {
        assertThat(offering("@Listen CompletionStage<List<Integer>> offers(OffersWanted survey) { return null; }"))
                .isEqualTo("""
        Prices.java:9: error: [UnfitAnswer] acme.Prices#offers cannot answer acme.OffersWanted: it returns \
        java.util.concurrent.CompletionStage<java.util.List<java.lang.Integer>>, not java.util.List<? extends \
        java.lang.Number>. Return that, or void.
            @Listen CompletionStage<List<Integer>> offers(OffersWanted survey) { return null; }
            ^
        1 error
        """);
    }

    @Test
    void reportsAnswerOfInstancesThatComeAndGo() {
        assertThat(Printed.by(PRICE_QUERY, """
        package acme;

        import dev.signalbox.annotation.*;

        @Registered
        public class View {
            @Listen
            Integer price(PriceQuery query) { return 1; }
        }
        """)).isEqualTo("""
        View.java:7: error: [UnfitAnswer] acme.View#price cannot answer acme.PriceQuery: its class is @Registered, so that \
        there may be no instance, or many. Answer in a class that is not, or make the event a Survey.
            @Listen
            ^
        1 error
        """);
    }

    @Test
    void saysNothingOfAnswersThatFit() {
        assertThat(answering("@Listen CompletableFuture<Integer> price(PriceQuery query) { return null; }"))
                .isEmpty();
        assertThat(answering("@Listen int price(PriceQuery query) { return 1; } @Listen void note(Object any) {}"))
                .isEmpty();
        assertThat(offering("@Listen ArrayList<Integer> offers(OffersWanted survey) { return null; }"
                        + " @Listen Propagation stop(OffersWanted survey) { return Propagation.STOP; }"))
                .isEmpty();
    }

    @Test
    void asksForOneAnswerToEachSubtype() {
        String query = """
        package acme;

        import dev.signalbox.annotation.*;
        import dev.signalbox.runtime.*;

        @EventType("wanted")
        public sealed interface Query<T> extends Request<T> {
            record Price() implements Query<Integer> {}
            record Name() implements Query<String> {}
        }
        """;
        assertThat(Printed.by(query, listener("@Listen int price(Query.Price query) { return 1; }")))
                .isEqualTo("""
        Query.java:9: error: [UnansweredRequest] acme.Query.Name is a Request<java.lang.String> that no listener answers. \
        Write one that returns java.lang.String.
            record Name() implements Query<String> {}
            ^
        1 error
        """);
        assertThat(Printed.by(
                        query,
                        listener("@Listen int price(Query.Price query) { return 1; }"
                                + " @Listen String name(Query.Name query) { return null; }")))
                .isEmpty();
    }
}
