package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What events are: in programs, in businesses, and on their way. */
class EventNotionsTest {
    @Test
    @DisplayName("E-01: an occurrence that a program detects triggers a response")
    void triggerAResponse() throws Exception {
        assertThat(Scenario.of("""
                        @EventType("key.pressed") record KeyPressed(char key) {}
                        final class Editor { @Listen void type(KeyPressed event) { log("typed " + event.key()); } }
                        """).run("new AppDispatcher(new Editor()).dispatch(new KeyPressed('x'));"))
                .containsExactly("typed x");
    }

    @Test
    @DisplayName("E-06: an event tells of a change of state of a business: a purchase, a check-in, a bus that is late")
    void tellOfChangesOfState() throws Exception {
        assertThat(Scenario.of("""
                        @EventType("shop.{shop}.purchased") record Purchased(String shop, int cents) {}
                        @EventType("flight.{flight}.checked_in") record CheckedIn(String flight, String seat) {}
                        @EventType("bus.{line}.late") record BusLate(int line, Duration by) {}
                        final class Business {
                            @Listen void sold(Purchased event, EventContext context) { log(context.routingKey() + event.cents()); }
                            @Listen void seated(CheckedIn event, EventContext context) { log(context.routingKey() + event.seat()); }
                            @Listen void late(BusLate event, EventContext context) { log(context.routingKey() + event.by()); }
                        }
                        """).run("""
                        var app = new AppDispatcher(new Business());
                        app.dispatch(new Purchased("ghent", 1250));
                        app.dispatch(new CheckedIn("sn204", "12A"));
                        app.dispatch(new BusLate(5, Duration.ofMinutes(7)));
                        """))
                .containsExactly("shop.ghent.purchased1250", "flight.sn204.checked_in12A", "bus.5.latePT7M");
    }

    @Test
    @DisplayName(
            "E-07: two consumers get the same event, each by a message of its own that knows its id, time and attempt")
    void travelInMessages() throws Exception {
        assertThat(Scenario.of("""
                        @EventType("a") record A() {}
                        final class Got {
                            static final Map<String, A> EVENTS = new ConcurrentHashMap<>();
                            static final Map<String, EventContext> MESSAGES = new ConcurrentHashMap<>();
                        }
                        final class Consumers {
                            @Queued @Listen void one(A a, EventContext m) { Got.EVENTS.put("1", a); Got.MESSAGES.put("1", m); }
                            @Queued @Listen void two(A a, EventContext m) { Got.EVENTS.put("2", a); Got.MESSAGES.put("2", m); }
                        }
                        """).run("""
                        var app = new AppDispatcher(new Consumers());
                        app.dispatch(new A());
                        app.close();
                        EventContext one = Got.MESSAGES.get("1");
                        EventContext two = Got.MESSAGES.get("2");
                        log("same event " + (Got.EVENTS.get("1") == Got.EVENTS.get("2")));
                        log("same message " + (one == two));
                        log("same id " + one.eventId().equals(two.eventId()) + ", time " + one.time().equals(two.time()));
                        log("attempt " + one.attempt() + " under " + one.routingKey());
                        """))
                .containsExactly(
                        "same event true", "same message false", "same id true, time true", "attempt 1 under a");
    }

    @Test
    @DisplayName("E-15: how long an event was on its way to a queued consumer can be measured there")
    void haveATimeOnTheirWay() throws Exception {
        assertThat(Scenario.of("""
                        @EventType("a") record A() {}
                        final class Hands extends Clock {
                            volatile Instant now = Instant.EPOCH;
                            public Instant instant() { return now; }
                            public ZoneId getZone() { return ZoneOffset.UTC; }
                            public Clock withZone(ZoneId zone) { return this; }
                        }
                        record Consumer(Clock clock, CountDownLatch go) {
                            @Queued @Listen void on(A a, EventContext context) throws InterruptedException {
                                go.await();
                                log(Duration.between(context.time(), clock.instant()));
                            }
                        }
                        """).run("""
                        var clock = new Hands();
                        var go = new CountDownLatch(1);
                        var app = AppDispatcher.builder().consumer(new Consumer(clock, go)).clock(clock).build();
                        app.dispatch(new A());
                        clock.now = Instant.EPOCH.plusMillis(5);
                        go.countDown();
                        app.close();
                        """)).containsExactly("PT0.005S");
    }
}
