package dev.signalbox.processor.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Cuts lists into pieces that fit a method. */
final class Chunks {
    private Chunks() {}

    /** Cuts a list into pieces, as long as count and cost allow. */
    static <T> List<List<T>> of(List<T> items, int maxCount, int maxCost, ToIntFunction<T> cost) {
        List<List<T>> chunks = new ArrayList<>();
        List<T> chunk = new ArrayList<>();
        int sum = 0;
        for (T item : items) {
            int itemCost = cost.applyAsInt(item);
            if (!chunk.isEmpty() && (chunk.size() == maxCount || sum + itemCost > maxCost)) {
                chunks.add(List.copyOf(chunk));
                chunk.clear();
                sum = 0;
            }
            chunk.add(item);
            sum += itemCost;
        }
        if (!chunk.isEmpty()) {
            chunks.add(List.copyOf(chunk));
        }
        return List.copyOf(chunks);
    }
}
