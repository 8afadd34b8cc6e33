package crm;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Sets the options of the dispatcher, in place of the generated class that sets none. */
@Singleton
public class CrmOptions extends CrmDispatcher.Options {
    @Inject
    public CrmOptions() {}

    @Override
    protected void configure(CrmDispatcher.Builder builder) {
        builder.failureHandler(failure -> Journal.add("failed " + failure.listenerId()))
                .unroutedHandler(unrouted -> Journal.add("unrouted " + unrouted.routingKey()));
    }
}
