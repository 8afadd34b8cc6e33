package dev.signalbox.processor.generate;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The body of a method.
 *
 * @param name the name of the method
 * @param size how many bytecodes it has
 * @param handlers how many entries its exception table has
 * @param cases how many cases its largest switch has, 0 without one
 * @param calls the methods it calls, as {@code owner.name}, in order
 */
record MethodCode(String name, int size, int handlers, int cases, List<String> calls) {
    private static final int TABLESWITCH = 0xaa;
    private static final int LOOKUPSWITCH = 0xab;
    private static final int WIDE = 0xc4;
    private static final int IINC = 0x84;

    /** How many bytes each instruction takes (JVMS 6.5), in order of the opcodes; 0 where it varies. */
    private static final String LENGTHS = "1".repeat(16) + "23233" + "22222" + "1".repeat(28) + "22222"
            + "1".repeat(73) + "3" + "1".repeat(20) + "3".repeat(16) + "2" + "00" + "1".repeat(6)
            + "3333333" + "5" + "5" + "3" + "2" + "3" + "11" + "33" + "11" + "0" + "4" + "33" + "55";

    static MethodCode read(String name, byte[] attribute, ConstantPool pool) {
        ByteBuffer code = ByteBuffer.wrap(attribute);
        int size = code.getInt(4);
        List<String> calls = new ArrayList<>();
        int cases = 0;
        for (int at = 0; at < size; ) {
            int opcode = code.get(8 + at) & 0xff;
            if (opcode >= 0xb6 && opcode <= 0xb9) {
                calls.add(pool.text(code.getShort(9 + at) & 0xffff).replace('/', '.'));
            }
            int operands = 8 + (at & ~3) + 4;
            if (opcode == TABLESWITCH) {
                int count = code.getInt(operands + 8) - code.getInt(operands + 4) + 1;
                cases = Math.max(cases, count);
                at = operands - 8 + 12 + 4 * count;
            } else if (opcode == LOOKUPSWITCH) {
                cases = Math.max(cases, code.getInt(operands + 4));
                at = operands - 8 + 8 + 8 * code.getInt(operands + 4);
            } else if (opcode == WIDE) {
                at += (code.get(9 + at) & 0xff) == IINC ? 6 : 4;
            } else {
                at += LENGTHS.charAt(opcode) - '0';
            }
        }
        return new MethodCode(name, size, code.getShort(8 + size) & 0xffff, cases, calls);
    }
}
