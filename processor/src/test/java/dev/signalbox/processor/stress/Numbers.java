package dev.signalbox.processor.stress;

import java.util.Arrays;

/** A list of numbers, without an object for each. Used by one thread at a time. */
final class Numbers {
    private int[] numbers = new int[64];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    int get(int index) {
        return numbers[index];
    }

    int size() {
        return size;
    }
}
