package crm;

import io.avaje.inject.BeanScope;

public final class Main implements Program {
    @Override
    public void run() {
        try (BeanScope scope = BeanScope.builder().build()) {
            scope.get(Importer.class).run();
            scope.get(Owner.class).run();
        }
    }
}
