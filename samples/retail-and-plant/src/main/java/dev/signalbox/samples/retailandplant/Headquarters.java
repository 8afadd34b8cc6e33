package dev.signalbox.samples.retailandplant;

import dev.signalbox.samples.retailandplant.office.Accounts;
import dev.signalbox.samples.retailandplant.office.Actions;
import dev.signalbox.samples.retailandplant.office.Kitchen;
import dev.signalbox.samples.retailandplant.office.MailRoom;
import dev.signalbox.samples.retailandplant.office.Security;
import dev.signalbox.samples.retailandplant.office.Tickets;
import dev.signalbox.samples.retailandplant.plant.MaintenancePlan;
import dev.signalbox.samples.retailandplant.plant.WearWatch;
import dev.signalbox.samples.retailandplant.retail.CardNetwork;
import dev.signalbox.samples.retailandplant.retail.CardProcessor;
import dev.signalbox.samples.retailandplant.retail.FraudDesk;
import dev.signalbox.samples.retailandplant.retail.FraudWatch;
import dev.signalbox.samples.retailandplant.retail.Lorries;
import dev.signalbox.samples.retailandplant.retail.RejectedCards;
import dev.signalbox.samples.retailandplant.retail.Warehouse;
import java.util.List;

/** All listeners, and the dispatcher that knows them. */
final class Headquarters {
    final Journal journal = new Journal();
    final CardNetwork network = new CardNetwork();
    final CardProcessor cards = new CardProcessor(network);
    final RejectedCards rejected = new RejectedCards();
    final FraudWatch fraud = new FraudWatch();
    final FraudDesk fraudDesk = new FraudDesk();
    final Warehouse warehouse = new Warehouse();
    final Lorries lorries = new Lorries();
    final WearWatch wear = new WearWatch();
    final MaintenancePlan plan = new MaintenancePlan();
    final Actions actions = new Actions();

    final CompanyDispatcher company = CompanyDispatcher.builder()
            .listeners(List.of(journal, cards, fraud, fraudDesk, warehouse, lorries, wear, plan))
            .listeners(List.of(
                    new Accounts(actions),
                    new Kitchen(actions),
                    new MailRoom(actions),
                    new Security(actions),
                    new Tickets(actions)))
            .deadLetterHandler(rejected)
            .build();
}
