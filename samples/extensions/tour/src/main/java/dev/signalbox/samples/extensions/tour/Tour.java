package dev.signalbox.samples.extensions.tour;

import dev.signalbox.extensions.ExtensionManager;
import dev.signalbox.runtime.EventDescription;
import dev.signalbox.runtime.EventFilter;
import dev.signalbox.samples.extensions.kernel.Accounts;
import dev.signalbox.samples.extensions.kernel.Audit;
import dev.signalbox.samples.extensions.kernel.Gatehouse;
import dev.signalbox.samples.extensions.kernel.KernelDispatcher;
import java.io.PrintStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Shows a kernel with and without its extensions; prints what happens, and ends. */
public final class Tour {
    private final Audit audit = new Audit();
    private final KernelDispatcher kernel =
            KernelDispatcher.builder().audit(audit).build();
    private final Gatehouse gatehouse = new Gatehouse(kernel);
    private final Accounts accounts = new Accounts(kernel);
    private final Path folder;
    private final PrintStream out;

    Tour(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /**
     * Runs the program.
     *
     * @param args the folder of extensions
     * @throws InterruptedException if the thread is interrupted
     */
    public static void main(String[] args) throws InterruptedException {
        new Tour(Path.of(args[0]), System.out).run();
    }

    void run() throws InterruptedException {
        Traffic traffic = new Traffic(kernel);
        traffic.start();
        try (ExtensionManager extensions = ExtensionManager.builder(folder, kernel)
                .failureListener(failure -> print("  %s", failure.getMessage()))
                .build()) {
            show(extensions);
        } finally {
            print("%d accounts were created", audit.created());
            long visits = traffic.stop();
            print("The kernel heard %s of the visits meanwhile", audit.visits() == visits ? "all" : audit.visits());
        }
    }

    private void show(ExtensionManager extensions) {
        print("Nothing is loaded");
        logins();
        extensions.loadAll();
        print("All are loaded");
        logins();
        list(extensions);
        extensions.reload("password");
        print("password is reloaded, and has forgotten who is locked");
        logins();
        extensions.setActive("password", false);
        print("password is not active");
        logins();
        extensions.unload("memory");
        extensions.setActive("password", true);
        print("memory is unloaded");
        logins();
        list(extensions);
    }

    private void logins() {
        print("  new     %s", accounts.create("bob"));
        print("  pages   %s", gatehouse.pages().size());
        print("  ada     %s", gatehouse.login("ada", "engine"));
        print("  ada     %s", gatehouse.login("ada", "engine"));
        for (int i = 0; i < 3; i++) {
            print("  bob     %s", gatehouse.login("bob", "wailer"));
        }
        gatehouse.takeAnswers().forEach((listener, times) -> print("  %d x %s", times, listener));
    }

    private void list(ExtensionManager extensions) {
        extensions.extensions().forEach(status -> print("  %s %s", status.id().orElse("?"), status.state()));
        for (EventDescription event : kernel.catalog().list(EventFilter.all().titleContaining("lo"))) {
            print("  %-24s %s", event.topic(), event.title());
        }
    }

    @SuppressWarnings("AnnotateFormatMethod") // that annotation would be one more dependency
    private void print(String format, @Nullable Object... values) {
        out.println(String.format(format, values));
    }
}
