package crm;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;

public final class Main implements Program {
    @Override
    public void run() {
        try (var context = new AnnotationConfigApplicationContext("crm")) {
            context.getBean(Importer.class).run();
            context.getBean(Owner.class).run();
        }
    }
}
