package example.crm;

import dev.signalbox.annotation.Listen;

public final class LeadMailer {
    @Listen(priority = 1, topic = "crm.leed.*")
    void welcome(LeadCreated event) {}
}
