package dev.signalbox.samples.retailandplant;

import dev.signalbox.runtime.EventPublisher;
import dev.signalbox.samples.retailandplant.office.OfficeDay;
import dev.signalbox.samples.retailandplant.plant.Machines;
import dev.signalbox.samples.retailandplant.retail.Shops;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Everything that dispatches, each on a thread of its own. */
final class Sources {
    final List<Shops> shops;
    final Machines machines;
    private final OfficeDay office;

    Sources(Volume volume, EventPublisher publisher) {
        int half = volume.shops() / 2;
        this.shops = List.of(
                new Shops(1, half, volume.purchases(), publisher),
                new Shops(1 + half, half, volume.purchases(), publisher));
        this.machines = new Machines(volume.machines(), volume.rounds(), publisher);
        this.office = new OfficeDay(publisher);
    }

    /** Starts all; what it returns is done when all have dispatched everything, or fails if one of them did. */
    CompletableFuture<Void> start() {
        return CompletableFuture.allOf(Stream.of(shops.get(0), shops.get(1), machines, office)
                .map(source -> CompletableFuture.runAsync(
                        source, work -> new Thread(work, source.getClass().getSimpleName()).start()))
                .toArray(CompletableFuture[]::new));
    }

    long purchases() {
        return shops.stream().mapToLong(Shops::sent).sum();
    }

    long cents() {
        return shops.stream().mapToLong(Shops::cents).sum();
    }

    long sent() {
        return purchases() + machines.sent();
    }
}
