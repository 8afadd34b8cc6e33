package example.crm;

import dev.signalbox.annotation.Listen;

public final class LeadMailer {
    @Listen(topic = "crm.lead.*")
    void welcome(LeadCreated event) {
        System.out.println("welcome " + event.name());
    }
}
