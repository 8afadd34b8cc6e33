package example.crm;

import dev.signalbox.annotation.Listen;

/** Nothing here names the generated dispatcher, so that the compiler does not miss it. */
public final class LeadMailer {
    @Listen(topic = "crm.lead.*")
    void welcome(LeadCreated event) {}
}
