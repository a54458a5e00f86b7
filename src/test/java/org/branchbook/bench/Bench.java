package org.branchbook.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Times one operation, warm: wall clock and processor time of the whole process, in milliseconds.
 */
public final class Bench {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final String name;
    private final List<Double> wall = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();

    public Bench(String name) {
        this.name = name;
    }

    /** What is measured; it may fail, which ends the benchmark. */
    public interface Operation {
        void run() throws Exception;
    }

    /**
     * Runs the operation unmeasured, then measured, and prints its line and whether the limit
     * holds.
     */
    public static Bench measure(String name, double limit, Operation operation) throws Exception {
        Bench bench = new Bench(name);
        for (int i = 0; i < 15; i++) {
            operation.run();
        }
        for (int i = 0; i < 25; i++) {
            long cpu = SYSTEM.getProcessCpuTime();
            long start = System.nanoTime();
            operation.run();
            long end = System.nanoTime();
            bench.add((end - start) / 1e6, (SYSTEM.getProcessCpuTime() - cpu) / 1e6);
        }
        bench.print(limit);
        return bench;
    }

    /**
     * The same for an operation that may take so much processor time, whatever else the machine
     * does meanwhile: the mean, since the clock of a process ticks in hundredths of a second.
     */
    public static void processor(String name, double limit, Operation operation) throws Exception {
        for (int i = 0; i < 15; i++) {
            operation.run();
        }
        long start = SYSTEM.getProcessCpuTime();
        for (int i = 0; i < 25; i++) {
            operation.run();
        }
        double mean = (SYSTEM.getProcessCpuTime() - start) / 25e6;
        String verdict = mean <= limit ? "reached" : "MISSED";
        System.out.printf(
                "%-44s processor %.1f ms, limit %.0f ms: %s%n", name, mean, limit, verdict);
        Figures.add(name, mean, "ms processor", limit);
    }

    /** What a limit is to be seen beside: the least it could take, or how others do it. */
    public static void beside(String name, Operation operation) throws Exception {
        for (int i = 0; i < 5; i++) {
            operation.run();
        }
        long start = SYSTEM.getProcessCpuTime();
        for (int i = 0; i < 10; i++) {
            operation.run();
        }
        double mean = (SYSTEM.getProcessCpuTime() - start) / 10e6;
        System.out.printf("%-44s processor %.1f ms%n", "  " + name, mean);
        Figures.beside(name, mean, "ms processor");
    }

    /**
     * Times an operation of the window, each time from rest as a user's is: the picture of the one
     * before is painted, and what goes before it is done.
     */
    static void fromRest(String name, double limit, Operation before, Operation operation)
            throws Exception {
        Bench bench = new Bench(name);
        for (int i = 0; i < 45; i++) {
            before.run();
            Thread.sleep(150);
            long cpu = SYSTEM.getProcessCpuTime();
            long start = System.nanoTime();
            operation.run();
            long end = System.nanoTime();
            if (i >= 20) {
                bench.add((end - start) / 1e6, (SYSTEM.getProcessCpuTime() - cpu) / 1e6);
            }
        }
        bench.print(limit);
    }

    /** Takes one measurement made elsewhere, such as in another process. */
    public void add(double wallMillis, double processorMillis) {
        wall.add(wallMillis);
        processor.add(processorMillis);
    }

    public double median() {
        return median(wall);
    }

    public void print(double limit) {
        tell();
        Figures.add(name, median(), "ms", limit);
        System.out.printf(
                "%36s limit %.1f ms: %s%n", "", limit, median() <= limit ? "reached" : "MISSED");
    }

    /** The peak of the whole process as Linux counts it. */
    public static void peak(int limit) throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return;
        }
        for (String line : Files.readAllLines(status)) {
            if (line.startsWith("VmHWM")) {
                int peak = Integer.parseInt(line.replaceAll("\\D", "")) / 1024;
                String verdict = peak <= limit ? "reached" : "MISSED";
                System.out.printf("peak memory %d MB, limit %d MB: %s%n", peak, limit, verdict);
                Figures.add("peak memory", peak, "MB", limit);
            }
        }
    }

    public void print() {
        tell();
        Figures.add(name, median(), "ms", 0);
    }

    private void tell() {
        System.out.printf(
                "%-36s median %.1f ms (%.1f to %.1f), processor %.1f ms%n",
                name, median(), Collections.min(wall), Collections.max(wall), median(processor));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** Draws without a display where there is none. */
    static void screen() {
        for (String flag : StartBench.screen()) {
            String[] parts = flag.substring(2).split("=", 2);
            System.setProperty(parts[0], parts[1]);
        }
    }
}
