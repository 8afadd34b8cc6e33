package dev.signalbox.samples.retailandplant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.samples.retailandplant.retail.CardNetwork;
import dev.signalbox.samples.retailandplant.retail.Country;
import dev.signalbox.samples.retailandplant.retail.FraudWatch;
import dev.signalbox.samples.retailandplant.retail.Purchase;
import dev.signalbox.samples.retailandplant.retail.Warehouse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class RetailTest {
    private final Headquarters headquarters = new Headquarters();

    @Test
    @DisplayName("E-16: the purchases of all stores reach fraud watch, card processor and warehouse")
    void hearsOfPurchasesOfAllStores() {
        sell(
                new Purchase(Country.DE, 1, 1, 101, 2_000, 1),
                new Purchase(Country.FR, 2, 1, 201, 3_000, 2),
                new Purchase(Country.NL, 3, 1, 301, FraudWatch.LARGE, 1),
                new Purchase(Country.DE, 1, 2, 102, 4_000, 3),
                new Purchase(Country.FR, 2, 2, 202, 5_000, 4));

        assertThat(headquarters.fraudDesk.cases()).isEqualTo(1);
        assertThat(headquarters.network.cents()).isEqualTo(14_000 + FraudWatch.LARGE);
        assertThat(headquarters.company.queues())
                .filteredOn(queue -> !queue.id().equals("wear"))
                .hasSize(3)
                .allSatisfy(queue -> assertThat(queue.handled()).isEqualTo(5));
        assertThat(List.of(1, 2, 3)).map(headquarters.warehouse::stock).containsExactly(996, 994, 999);
    }

    @Test
    @DisplayName("E-13: a consumer does the same when its producer calls it, without a dispatcher between them")
    void needsNoDispatcher() {
        Purchase[] purchases = IntStream.rangeClosed(1, 250)
                .mapToObj(receipt -> new Purchase(Country.BE, 1, receipt, receipt, 100, 5))
                .toArray(Purchase[]::new);
        Warehouse alone = new Warehouse();
        long trips = 0;
        for (Purchase purchase : purchases) {
            trips += alone.take(purchase).isPresent() ? 1 : 0;
        }

        sell(purchases);

        assertThat(headquarters.lorries.trips()).isEqualTo(trips).isEqualTo(1);
        assertThat(headquarters.warehouse.stock(1)).isEqualTo(alone.stock(1));
    }

    @Test
    void suspectsOneCardSeveralTimesInARowInOneStore() {
        sell(
                new Purchase(Country.DE, 1, 1, 7, 100, 1),
                new Purchase(Country.DE, 1, 2, 7, 100, 1),
                new Purchase(Country.DE, 2, 1, 7, 100, 1),
                new Purchase(Country.DE, 1, 3, 8, 100, 1),
                new Purchase(Country.DE, 2, 2, 7, 100, 1),
                new Purchase(Country.DE, 2, 3, 7, 100, 1),
                new Purchase(Country.DE, 2, 4, 7, 100, 1));

        assertThat(headquarters.fraudDesk.cases()).isEqualTo(1);
    }

    @Test
    void chargesAgainWhenTheNetworkWasBusyAndRejectsWhatFailsForGood() {
        sell(
                new Purchase(Country.DE, 1, 1_000, 7, 300, 1),
                new Purchase(Country.DE, 1, 1_001, CardNetwork.EXPIRED, 400, 1),
                new Purchase(Country.DE, 1, 1_002, 7, 500, 1));

        assertThat(headquarters.network.cents()).isEqualTo(800);
        assertThat(headquarters.rejected.cents()).isEqualTo(400);
        assertThat(headquarters.company.queues())
                .filteredOn(queue -> queue.id().equals("cards"))
                .singleElement()
                .satisfies(cards -> assertThat(cards.handled()).isEqualTo(2))
                .satisfies(cards -> assertThat(cards.dead()).isEqualTo(1))
                .satisfies(cards -> assertThat(cards.retried()).isEqualTo(3));
    }

    private void sell(Purchase... purchases) {
        for (Purchase purchase : purchases) {
            headquarters.company.dispatch(purchase);
        }
        headquarters.company.close();
    }
}
