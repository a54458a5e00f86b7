package org.branchbook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.app.Main;
import org.branchbook.start.Graphics;

/**
 * From the start of a process to its window: Branchbook with a book, beside an empty JavaFX window,
 * by turns, on the same JVM and flags. Without a display all run headless.
 *
 * <p>The first usable window is the shell: the rail, painted, which takes keys and clicks and keeps
 * the choice until the book is open. It is marked by the same frame as the empty window, the third;
 * only then is the page filled. Told beside it is when today's page is painted with its data.
 */
public final class StartBench {
    static final String MARK = "branchbook.started";
    private static final String FILLED = ".filled";
    private static final int RUNS = 10;

    private final Path data;

    /**
     * @param data the folder of the books and marks
     */
    StartBench(Path data) {
        this.data = data;
    }

    public static void main(String[] args) throws Exception {
        StartBench starts = new StartBench(Files.createTempDirectory("branchbook-bench"));
        starts.makeBook();
        Bench empty = new Bench("empty window");
        Bench branchbook = new Bench("Branchbook, first usable window");
        Bench filled = new Bench("Branchbook, today's page filled");
        starts.measure(new Bench("warm"), Main.class, FILLED, 0);
        for (int i = 0; i < RUNS; i++) {
            starts.measure(empty, EmptyWindow.Start.class, "", 0);
            starts.measure(branchbook, Main.class, "", 0);
            starts.measure(filled, Main.class, FILLED, 0);
        }
        empty.print();
        branchbook.print(1.6 * empty.median());
        double ratio = branchbook.median() / empty.median();
        System.out.printf("ratio %.2f, limit 1.60%n", ratio);
        Figures.add("first usable window to an empty one", ratio, "×", 1.6);
        filled.print();
        System.out.printf("ratio %.2f, no limit%n", filled.median() / empty.median());
        long resident = starts.measure(new Bench("rest"), Main.class, FILLED, 5000);
        System.out.printf("idle resident memory %d MB, limit 300 MB%n", resident);
        Figures.add("idle resident memory", (double) resident, "MB", 300);
        long bare = starts.measure(new Bench("rest"), EmptyWindow.Start.class, "", 5000);
        System.out.printf("an empty window %d MB%n", bare);
        Figures.beside("an empty window", (double) bare, "MB");
    }

    /** The demonstration's book, with people and a year of activities, where a start finds it. */
    void makeBook() throws Exception {
        Path demo = data.resolve("demo");
        if (process(List.of(), Main.class, "demo", "--out", demo.toString()).waitFor() != 0) {
            throw new IllegalStateException("no book could be made");
        }
        Files.move(demo.resolve("book"), data.resolve("book"));
    }

    /** One start, ended by force; the resident memory in MB after a rest, where Linux tells it. */
    private long measure(Bench bench, Class<?> main, String step, long rest) throws Exception {
        Path file = data.resolve("started");
        Path mark = data.resolve("started" + step);
        Files.deleteIfExists(mark);
        long begun = System.currentTimeMillis();
        Process process = process(window(file), main);
        try {
            long started = await(mark, process);
            double processor = process.info().totalCpuDuration().orElseThrow().toNanos() / 1e6;
            bench.add((double) (started - begun), processor);
            Thread.sleep(rest);
            return resident(process.pid());
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    static long await(Path file, Process process) throws Exception {
        while (!Files.exists(file) || Files.size(file) == 0) {
            if (!process.isAlive()) {
                throw new IllegalStateException("ended with " + process.exitValue());
            }
            Thread.sleep(10);
        }
        return Long.parseLong(Files.readString(file));
    }

    static long resident(long pid) throws IOException {
        Path status = Path.of("/proc/" + pid + "/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .sum();
    }

    static List<String> window(Path file) {
        List<String> flags = new ArrayList<>(screen());
        flags.add("-D" + MARK + "=" + file);
        if (flags.size() == 1 && System.getProperty("os.name").equals("Linux")) {
            // As the program itself chooses; the windows beside it are to pay no more.
            flags.add("-D" + Graphics.ORDER + "=" + Graphics.order(Path.of("/dev")));
        }
        return flags;
    }

    /** What a window needs where there is no display. */
    static List<String> screen() {
        boolean shown =
                !System.getProperty("os.name").equals("Linux") || System.getenv("DISPLAY") != null;
        return shown ? List.of() : List.of("-Dglass.platform=Headless", "-Dprism.order=sw");
    }

    Process process(List<String> flags, Class<?> main, String... args) throws IOException {
        ProcessBuilder builder = java(flags, main, args).inheritIO();
        for (String place : List.of("BRANCHBOOK_HOME", "BRANCHBOOK_STATE")) {
            builder.environment().put(place, data.toString());
        }
        return builder.start();
    }

    /** Another JVM with the application's flags, modules and class path. */
    static ProcessBuilder java(List<String> flags, Class<?> main, String... args) {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.add("@" + Path.of("installer/app.options").toAbsolutePath());
        command.add("--module-path=" + System.getProperty("jdk.module.path"));
        command.add("--class-path=" + System.getProperty("java.class.path"));
        command.addAll(flags);
        command.add(main.getName());
        command.addAll(List.of(args));
        return new ProcessBuilder(command);
    }
}
