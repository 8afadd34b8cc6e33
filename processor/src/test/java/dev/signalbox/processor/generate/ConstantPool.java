package dev.signalbox.processor.generate;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The constants of a class file (JVMS 4.4). */
final class ConstantPool {
    private final @Nullable String[] texts;
    private final int[][] references;

    private ConstantPool(int size) {
        texts = new @Nullable String[size];
        references = new int[size][0];
    }

    static ConstantPool read(DataInputStream in) throws IOException {
        ConstantPool pool = new ConstantPool(in.readUnsignedShort());
        for (int i = 1; i < pool.texts.length; i++) {
            int tag = in.readUnsignedByte();
            pool.read(in, i, tag);
            if (tag == 5 || tag == 6) {
                i++; // long and double take two places
            }
        }
        return pool;
    }

    private void read(DataInputStream in, int index, int tag) throws IOException {
        switch (tag) {
            case 1 -> texts[index] = in.readUTF();
            case 3, 4 -> in.skipBytes(4);
            case 5, 6 -> in.skipBytes(8);
            case 7, 8, 16, 19, 20 -> references[index] = new int[] {in.readUnsignedShort()};
            case 9, 10, 11, 12, 17, 18 ->
                references[index] = new int[] {in.readUnsignedShort(), in.readUnsignedShort()};
            case 15 -> in.skipBytes(3);
            default -> throw new IOException("constant of kind " + tag);
        }
    }

    /** Returns a constant as text: {@code Fieldref} and the like as {@code owner.name}. */
    String text(int index) {
        int[] parts = references[index];
        if (parts.length == 0) {
            return Objects.requireNonNullElse(texts[index], "");
        }
        return parts.length == 1 ? text(parts[0]) : text(parts[0]) + "." + text(references[parts[1]][0]);
    }

    /** Returns all texts that stand in the file. */
    List<String> texts() {
        return IntStream.range(0, texts.length)
                .mapToObj(i -> texts[i])
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    @Override
    public String toString() {
        return Arrays.toString(texts);
    }
}
