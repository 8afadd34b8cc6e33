package example.crm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CrmTest {
    private final Journal journal = new Journal();
    private final LeadMailer mailer = new LeadMailer();
    private final CrmDispatcher crm = new CrmDispatcher(journal, mailer);

    @Test
    void callsListenersThatHearTheEvent() {
        crm.dispatch(new LeadCreated("Ada", "ada@example.org"));
        crm.dispatch(new LeadWon("Ada"));

        assertEquals(List.of("welcome Ada", "congratulations Ada"), mailer.sent());
        assertEquals(List.of("crm.lead.created", "crm.lead.won"), journal.keys());
    }

    @Test
    void asksTheGuard() {
        crm.dispatch(new LeadCreated("Bob", ""));

        assertEquals(List.of(), mailer.sent());
        assertEquals(List.of("crm.lead.created"), journal.keys());
    }
}
