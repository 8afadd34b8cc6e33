package example.crm;

import dev.signalbox.annotation.Listen;
import java.util.ArrayList;
import java.util.List;

public final class LeadMailer {
    private final List<String> sent = new ArrayList<>();

    public List<String> sent() {
        return sent;
    }

    @Listen(topic = "crm.lead.created", when = "hasAddress")
    void welcome(LeadCreated event) {
        sent.add("welcome " + event.name());
    }

    boolean hasAddress(LeadCreated event) {
        return !event.email().isEmpty();
    }

    @Listen(topic = "crm.*.won")
    void congratulate(LeadWon event) {
        sent.add("congratulations " + event.name());
    }
}
