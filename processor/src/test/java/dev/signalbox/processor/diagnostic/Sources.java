package dev.signalbox.processor.diagnostic;

/** Sources that many tests share: they are right, and Audit hears every event. */
final class Sources {
    static final String LEAD_CREATED = """
        package acme;

        import dev.signalbox.annotation.*;

        @EventType("crm.lead.created")
        public record LeadCreated(String email) {}
        """;

    static final String AUDIT = """
        package acme;

        import dev.signalbox.annotation.*;

        public class Audit {
            @Listen
            void any(Object event) {}
        }
        """;

    static final String CRM = """
        package acme;

        import dev.signalbox.annotation.*;

        @Dispatcher
        public interface Crm {}
        """;

    private Sources() {}
}
