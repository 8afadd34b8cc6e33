package dev.signalbox.topic;

import java.util.Arrays;

/** A growing list of numbers. */
final class IntList {
    private int[] numbers = new int[16];
    private int size;

    int size() {
        return size;
    }

    int get(int index) {
        return numbers[index];
    }

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    void addAll(int[] added) {
        for (int number : added) {
            add(number);
        }
    }

    void clear() {
        size = 0;
    }

    /** Returns a copy, in ascending order. */
    int[] sorted() {
        int[] sorted = Arrays.copyOf(numbers, size);
        Arrays.sort(sorted);
        return sorted;
    }
}
