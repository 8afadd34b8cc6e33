package dev.signalbox.benchmarks.compiletime;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import javax.tools.ToolProvider;

/** A program that runs javac once and prints the CPU time its whole process took. */
public final class MeasuredJavac {
    /** What it prints before the nanoseconds. */
    static final String CPU = "cpu nanoseconds ";

    private MeasuredJavac() {}

    /**
     * Runs javac.
     *
     * @param arguments those of javac
     */
    public static void main(String[] arguments) {
        int status = ToolProvider.getSystemJavaCompiler().run(null, System.out, System.out, arguments);
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.println(CPU + system.getProcessCpuTime());
        System.exit(status);
    }
}
