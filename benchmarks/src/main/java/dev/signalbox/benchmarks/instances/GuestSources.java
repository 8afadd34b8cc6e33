package dev.signalbox.benchmarks.instances;

import dev.signalbox.benchmarks.workload.Processing;
import dev.signalbox.benchmarks.workload.SourceFile;
import dev.signalbox.benchmarks.workload.Workload;
import dev.signalbox.benchmarks.workload.Workshop;
import java.util.List;

/**
 * A class of which some instances are registered, and another with one instance.
 *
 * @param instances how many are registered
 */
record GuestSources(int instances) {
    private static final String PACKAGE = "workload.instances";
    private static final String SENDER = """
            public final class Sender implements dev.signalbox.benchmarks.instances.Guests {
                private final Host host = new Host();
                private final BusDispatcher bus = new BusDispatcher(host);
                private final Guest[] guests = new Guest[%d];
                private final Guest late = new Guest();
                private final Ping ping = new Ping(1);
                private final Pong pong = new Pong(1);

                public Sender() {
                    for (int i = 0; i < guests.length; i++) {
                        guests[i] = new Guest();
                        bus.register(guests[i]);
                    }
                }

                @Override
                public void send() {
                    bus.dispatch(ping);
                }

                @Override
                public void sendByHand() {
                    for (Guest guest : guests) {
                        guest.on(ping);
                    }
                }

                @Override
                public void comeAndGo() {
                    bus.register(late).close();
                }

                @Override
                public void sendToOne() {
                    bus.dispatch(pong);
                }

                @Override
                public void subscribe() {
                    bus.subscribe(Pong.class, (event, context) -> late.on(ping));
                }

                @Override
                public long heard() {
                    long sum = host.heard;
                    for (Guest guest : guests) {
                        sum += guest.heard;
                    }
                    return sum;
                }
            }
            """;

    Guests compile() {
        List<SourceFile> sources = List.of(
                file("Ping", "@dev.signalbox.annotation.EventType(\"ping\") public record Ping(long value) {}"),
                file("Pong", "@dev.signalbox.annotation.EventType(\"pong\") public record Pong(long value) {}"),
                file("Bus", "@dev.signalbox.annotation.Dispatcher public interface Bus {}"),
                listener("@dev.signalbox.annotation.Registered ", "Guest", "Ping"),
                listener("", "Host", "Pong"),
                sender());
        Workload workload = new Workload("instances-" + instances, sources, Processing.SIGNALBOX);
        return checked(Workshop.compile(workload).create(PACKAGE + ".Sender", Guests.class));
    }

    private Guests checked(Guests guests) {
        guests.send();
        guests.sendByHand();
        guests.comeAndGo();
        guests.sendToOne();
        if (guests.heard() != 2L * instances + 1) {
            throw new IllegalStateException("the listeners heard " + guests.heard());
        }
        return guests;
    }

    private static SourceFile listener(String annotation, String name, String event) {
        return file(name, """
                %spublic final class %s {
                    long heard;

                    @dev.signalbox.annotation.Listen
                    public void on(%s event) {
                        heard += event.value();
                    }
                }
                """.formatted(annotation, name, event));
    }

    private SourceFile sender() {
        return file("Sender", SENDER.formatted(instances));
    }

    private static SourceFile file(String simpleName, String type) {
        return new SourceFile(PACKAGE + "." + simpleName, "package " + PACKAGE + ";\n\n" + type);
    }
}
