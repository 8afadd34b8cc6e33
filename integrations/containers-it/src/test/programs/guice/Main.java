package crm;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import dev.signalbox.runtime.EventDispatcher;
import dev.signalbox.runtime.EventPublisher;

public final class Main implements Program {
    @Override
    public void run() {
        Injector injector = Guice.createInjector(new CrmModule());
        injector.getInstance(Importer.class).run();
        injector.getInstance(Owner.class).run();
    }

    static final class CrmModule extends AbstractModule {
        @Override
        protected void configure() {
            bind(EventPublisher.class).to(CrmPublisher.class);
            bind(EventDispatcher.class).to(CrmDispatcher.class);
            bind(CrmDispatcher.Options.class).to(CrmOptions.class);
        }
    }
}
