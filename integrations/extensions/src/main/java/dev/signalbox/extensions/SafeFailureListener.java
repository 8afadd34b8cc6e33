package dev.signalbox.extensions;

import java.lang.System.Logger.Level;

/** Tells a failure listener of others, which may not hide what it is told, nor what was done. */
final class SafeFailureListener implements ExtensionFailureListener {
    private final ExtensionFailureListener listener;

    SafeFailureListener(ExtensionFailureListener listener) {
        this.listener = listener;
    }

    @Override
    public void onFailure(ExtensionException failure) {
        try {
            listener.onFailure(failure);
        } catch (VirtualMachineError fatal) {
            throw fatal;
        } catch (Throwable broken) { // code of others
            ExtensionFailureListener.logging().onFailure(failure);
            System.getLogger("dev.signalbox.extensions").log(Level.ERROR, "the failure listener failed", broken);
        }
    }
}
