package crm;

import dagger.Binds;
import dagger.Component;
import dagger.Module;
import dev.signalbox.runtime.EventDispatcher;
import dev.signalbox.runtime.EventPublisher;
import jakarta.inject.Singleton;

public final class Main implements Program {
    @Override
    public void run() {
        App app = DaggerMain_App.create();
        app.importer().run();
        app.owner().run();
    }

    @Module
    interface CrmModule {
        @Binds
        EventPublisher publisher(CrmPublisher publisher);

        @Binds
        EventDispatcher dispatcher(CrmDispatcher dispatcher);

        @Binds
        CrmDispatcher.Options options(CrmOptions options);
    }

    @Singleton
    @Component(modules = CrmModule.class)
    interface App {
        Importer importer();

        Owner owner();
    }
}
