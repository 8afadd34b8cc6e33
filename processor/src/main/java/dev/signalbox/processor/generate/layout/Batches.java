package dev.signalbox.processor.generate.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Cuts lists into batches that fit a method. */
public final class Batches {
    private Batches() {}

    /** Cuts a list into batches, as long as count and cost allow. */
    public static <T> List<List<T>> of(List<T> items, int maxCount, int maxCost, ToIntFunction<T> cost) {
        List<List<T>> batches = new ArrayList<>();
        List<T> batch = new ArrayList<>();
        int sum = 0;
        for (T item : items) {
            int itemCost = cost.applyAsInt(item);
            if (!batch.isEmpty() && (batch.size() == maxCount || sum + itemCost > maxCost)) {
                batches.add(List.copyOf(batch));
                batch.clear();
                sum = 0;
            }
            batch.add(item);
            sum += itemCost;
        }
        if (!batch.isEmpty()) {
            batches.add(List.copyOf(batch));
        }
        return batches;
    }
}
