package dev.signalbox.samples.retailandplant;

import dev.signalbox.runtime.ListenerQueue;
import dev.signalbox.runtime.UndeliveredEvent;
import dev.signalbox.samples.retailandplant.count.InTurn;
import dev.signalbox.samples.retailandplant.count.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What was sent beside what came of it, when all is over. */
final class Summary {
    private static final String ROW = "%-9s %8s %8s %8s %6s %8s %6s %12s";

    private final Headquarters headquarters;
    private final Sources sources;
    private final List<Tally> tallies;

    Summary(Headquarters headquarters, Sources sources, List<UndeliveredEvent> left) {
        this.headquarters = headquarters;
        this.sources = sources;
        this.tallies = headquarters.company.queues().stream()
                .map(queue -> Tally.of(queue, sentTo(queue), left, order(queue)))
                .toList();
    }

    private long sentTo(ListenerQueue queue) {
        return queue.id().equals("wear") ? sources.machines.temperatures() : sources.purchases();
    }

    private InTurn order(ListenerQueue queue) {
        return switch (queue.id()) {
            case "cards" -> headquarters.cards.order();
            case "fraud" -> headquarters.fraud.order();
            case "warehouse" -> headquarters.warehouse.order();
            default -> headquarters.wear.order();
        };
    }

    /** Tells whether everything is accounted for, and nothing waits. */
    boolean isComplete() {
        return tallies.stream().allMatch(tally -> tally.isComplete() && tally.left() == 0)
                && headquarters.network.cents() + headquarters.rejected.cents() == sources.cents()
                && headquarters.plan.due().size() == sources.machines.risingSeries();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        add(lines, "%d purchases, %d measurements", sources.purchases(), sources.machines.sent());
        add(lines, ROW, "queue", "sent", "handled", "retried", "dead", "dropped", "left", "out of turn");
        tallies.forEach(tally -> lines.add(row(tally)));
        lines.add(verdict());
        add(lines, "fraud watch: %d suspicions", headquarters.fraudDesk.cases());
        add(
                lines,
                "cards: %s sold, %s charged, %s rejected",
                money(sources.cents()),
                money(headquarters.network.cents()),
                money(headquarters.rejected.cents()));
        add(lines, "warehouse: %d lorries", headquarters.lorries.trips());
        add(
                lines,
                "plant: %d rising series, %d times maintenance.due",
                sources.machines.risingSeries(),
                headquarters.plan.due().size());
        add(lines, "journal: %s", journal());
        headquarters.actions.done().forEach(action -> add(lines, "office: %s", action));
        return lines;
    }

    private String verdict() {
        long sent = tallies.stream().mapToLong(Tally::sent).sum();
        long missing = tallies.stream().mapToLong(Tally::missing).sum();
        return isComplete()
                ? String.format("nothing is lost: all %d deliveries are accounted for", sent)
                : String.format("SOMETHING IS WRONG: %d of %d deliveries are missing", missing, sent);
    }

    private String journal() {
        return headquarters.journal.counts().entrySet().stream()
                .map(count -> String.format("%s %d", count.getKey(), count.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String row(Tally tally) {
        return String.format(
                ROW,
                tally.queue(),
                tally.sent(),
                tally.handled(),
                tally.retried(),
                tally.dead(),
                tally.dropped(),
                tally.left(),
                tally.outOfTurn());
    }

    private static String money(long cents) {
        return String.format("%d.%02d", cents / 100, cents % 100);
    }

    @SuppressWarnings("AnnotateFormatMethod") // that annotation would be one more dependency
    private static void add(List<String> lines, String format, Object... values) {
        lines.add(String.format(format, values));
    }
}
