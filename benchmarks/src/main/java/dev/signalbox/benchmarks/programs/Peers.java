package dev.signalbox.benchmarks.programs;

import java.util.List;

/** The candidates that find their listeners at run time, set up as in package {@code direct}. */
final class Peers {
    private static final String POST = "bus.post(ping);";

    private Peers() {}

    static Candidate of(String name) {
        return switch (name) {
            case "guava" -> guava();
            case "spring" -> spring();
            case "mbassador" -> mbassador();
            case "lambdaEvents" -> lambdaEvents();
            case "kyori" -> kyori();
            case "neoForge" -> neoForge();
            default -> throw new IllegalArgumentException("unknown system " + name);
        };
    }

    private static Candidate guava() {
        String type = "com.google.common.eventbus.EventBus";
        return new Candidate(
                "guava",
                Shape.annotated(
                        "@com.google.common.eventbus.AllowConcurrentEvents" + " @com.google.common.eventbus.Subscribe"),
                List.of("guava", "failureaccess"),
                type,
                Candidates.registering(type, "new %s()", "register(listener)"),
                POST);
    }

    /** The container creates the listeners: it gets their classes. */
    private static Candidate spring() {
        return new Candidate(
                "spring",
                Shape.annotated("@org.springframework.context.event.EventListener")
                        .asClasses(),
                List.of(
                        "spring-context",
                        "spring-aop",
                        "spring-beans",
                        "spring-core",
                        "spring-expression",
                        "commons-logging",
                        "micrometer-observation",
                        "micrometer-commons"),
                "org.springframework.context.ApplicationContext",
                """
                        return new org.springframework.context.annotation.AnnotationConfigApplicationContext(
                                java.util.Arrays.copyOf(all, all.length, Class[].class));
                        """,
                "bus.publishEvent(ping);");
    }

    private static Candidate mbassador() {
        String type = "net.engio.mbassy.bus.SyncMessageBus<Ping>";
        return new Candidate(
                "mbassador",
                Shape.annotated("@net.engio.mbassy.listener.Handler").type("""
                                @net.engio.mbassy.listener.Listener(
                                        references = net.engio.mbassy.listener.References.Strong)
                                public class %s"""),
                List.of("mbassador"),
                type,
                Candidates.registering(
                        type,
                        "new %s(error -> { throw new IllegalStateException(error.toString()); })",
                        "subscribe(listener)"),
                "bus.publish(ping);");
    }

    private static Candidate lambdaEvents() {
        String type = "net.lenni0451.lambdaevents.LambdaManager";
        return new Candidate(
                "lambdaEvents",
                Shape.annotated("@net.lenni0451.lambdaevents.EventHandler"),
                List.of("LambdaEvents"),
                type,
                Candidates.registering(
                        type,
                        "%s.threadSafe(new net.lenni0451.lambdaevents.generator.LambdaMetaFactoryGenerator())",
                        "register(listener)"),
                "bus.call(ping);");
    }

    private static Candidate kyori() {
        String type = "net.kyori.event.SimpleEventBus<Ping>";
        return new Candidate(
                "kyori",
                Shape.annotated("@Override")
                        .type("public class %s implements net.kyori.event.EventSubscriber<Ping>")
                        .method("@Override public void invoke(Ping ping)"),
                List.of("event-api", "guava", "failureaccess"),
                type,
                Candidates.registering(
                        type,
                        "new %s(Ping.class)",
                        "register(Ping.class, (net.kyori.event.EventSubscriber<Ping>) listener)"),
                POST);
    }

    private static Candidate neoForge() {
        String type = "net.neoforged.bus.api.IEventBus";
        return new Candidate(
                "neoForge",
                Shape.annotated("@net.neoforged.bus.api.SubscribeEvent").event("""
                        public class Ping extends net.neoforged.bus.api.Event {
                            private final long value;

                            Ping(long value) {
                                this.value = value;
                            }

                            public long value() {
                                return value;
                            }
                        }
                        """),
                List.of("bus", "asm", "typetools", "log4j-api", "slf4j-api", "log4j-to-slf4j", "slf4j-nop"),
                type,
                Candidates.registering(
                        type, "net.neoforged.bus.api.BusBuilder.builder().build()", "register(listener)"),
                POST);
    }
}
