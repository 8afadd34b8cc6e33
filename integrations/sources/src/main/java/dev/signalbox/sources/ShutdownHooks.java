package dev.signalbox.sources;

/** Where shutdown hooks are kept: the VM, but in tests. */
interface ShutdownHooks {
    ShutdownHooks OF_VM = new ShutdownHooks() {
        @Override
        public void add(Thread hook) {
            Runtime.getRuntime().addShutdownHook(hook);
        }

        @Override
        public void remove(Thread hook) {
            boolean ignored = Runtime.getRuntime().removeShutdownHook(hook);
        }
    };

    /** Throws an {@link IllegalStateException} if the VM is shutting down already. */
    void add(Thread hook);

    /** Throws an {@link IllegalStateException} if the VM is shutting down already. */
    void remove(Thread hook);
}
