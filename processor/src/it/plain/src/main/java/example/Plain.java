package example;

/** A class that uses nothing of Signalbox: the processor must be silent about it. */
public final class Plain {
    private Plain() {}
}
