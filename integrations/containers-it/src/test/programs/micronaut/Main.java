package crm;

import io.micronaut.context.ApplicationContext;

public final class Main implements Program {
    @Override
    public void run() {
        try (ApplicationContext context = ApplicationContext.run(Main.class.getClassLoader())) {
            context.getBean(Importer.class).run();
            context.getBean(Owner.class).run();
        }
    }
}
