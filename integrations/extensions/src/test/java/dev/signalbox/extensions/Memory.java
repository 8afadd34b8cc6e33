package dev.signalbox.extensions;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;

/**
 * How much memory is in use after some collections.
 *
 * @param metaspace bytes of classes
 * @param heap bytes of objects
 */
record Memory(long metaspace, long heap) {
    private static final int COLLECTIONS = 5;

    static Memory now() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        long metaspace = 0;
        long heap = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getName().equals("Metaspace")) {
                metaspace += pool.getUsage().getUsed();
            } else if (pool.getType() == MemoryType.HEAP) {
                heap += pool.getUsage().getUsed();
            }
        }
        return new Memory(metaspace, heap);
    }

    Memory since(Memory before) {
        return new Memory(metaspace - before.metaspace, heap - before.heap);
    }
}
