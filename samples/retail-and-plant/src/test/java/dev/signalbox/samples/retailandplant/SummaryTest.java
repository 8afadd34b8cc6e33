package dev.signalbox.samples.retailandplant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.runtime.EventPublisher;
import dev.signalbox.runtime.ListenerQueue;
import dev.signalbox.runtime.UndeliveredEvent;
import dev.signalbox.samples.retailandplant.retail.Country;
import dev.signalbox.samples.retailandplant.retail.Purchase;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class SummaryTest {
    private static final Volume TINY = new Volume(2, 10, 1, 10);

    private final Headquarters headquarters = new Headquarters();
    private final CompanyDispatcher company = headquarters.company;

    @Test
    @DisplayName("E-14: many sources are heard, by some consumers in part and by one in full")
    void hearsManySources() throws Exception {
        assertThat(summaryOf(company).isComplete()).isTrue();

        assertThat(company.queues()).map(ListenerQueue::handled).containsExactly(20L, 20L, 20L, 10L);
        assertThat(headquarters.journal.counts())
                .containsEntry("office", 5L)
                .containsEntry("plant", 20L)
                .containsEntry("store", 20L);
    }

    @Test
    void tellsOfWhatIsLeft() throws Exception {
        company.queues().get(0).stop();

        Summary summary = summaryOf(company);

        assertThat(summary.isComplete()).isFalse();
        assertThat(summary.lines())
                .contains("cards           20        0        0      0        0     20            0")
                .contains("SOMETHING IS WRONG: 0 of 70 deliveries are missing");
    }

    @Test
    void tellsOfWhatWasNeverDelivered() throws Exception {
        Summary summary = summaryOf(new Headquarters().company);

        assertThat(summary.lines()).contains("SOMETHING IS WRONG: 70 of 70 deliveries are missing");
    }

    @Test
    void tellsOfWhatCameOutOfTurn() throws Exception {
        company.dispatch(new Purchase(Country.DE, 1, 2, 1, 100, 1));

        assertThat(summaryOf(company).lines())
                .contains("fraud           20       21        0      0        0      0            2");
    }

    private Summary summaryOf(EventPublisher publisher) throws Exception {
        Sources sources = new Sources(TINY, publisher);
        sources.start().get();
        List<UndeliveredEvent> left = company.close(Duration.ofMinutes(1));
        return new Summary(headquarters, sources, left);
    }
}
