package crm;

import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;

public final class Main implements Program {
    @Override
    public void run() {
        ClassLoader loader = Main.class.getClassLoader();
        try (SeContainer container =
                SeContainerInitializer.newInstance().setClassLoader(loader).initialize()) {
            container.select(Importer.class).get().run();
            container.select(Owner.class).get().run();
        }
    }
}
