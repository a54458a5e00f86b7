package org.branchbook.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * From the start of a process to its first usable window: Branchbook beside an empty JavaFX window,
 * by turns, on the same JVM and flags. Without a display both run on the headless platform.
 */
public final class StartBench {
    private static final int RUNS = 10;

    private final Path data;

    private StartBench(Path data) {
        this.data = data;
    }

    public static void main(String[] args) throws Exception {
        StartBench starts = new StartBench(Files.createTempDirectory("branchbook-bench"));
        starts.start("branchbook", 0);
        starts.start("empty", 0);
        Bench empty = new Bench("empty window");
        Bench branchbook = new Bench("Branchbook, first usable window");
        for (int i = 0; i < RUNS; i++) {
            add(empty, starts.start("empty", 0));
            add(branchbook, starts.start("branchbook", 0));
        }
        empty.print();
        branchbook.print(1.6 * empty.median());
        System.out.printf("ratio %.2f, limit 1.60%n", branchbook.median() / empty.median());
        System.out.printf(
                "idle resident memory %d MB, limit 300 MB%n",
                starts.start("branchbook", 5000).resident());
    }

    private record Start(double wall, double processor, long resident) {}

    private static void add(Bench bench, Start start) {
        bench.add(start.wall(), start.processor());
    }

    private Start start(String what, long rest) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(what, rest));
        builder.environment().put("XDG_DATA_HOME", data.toString());
        builder.environment().put("APPDATA", data.toString());
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        long begun = System.currentTimeMillis();
        byte[] output = builder.start().getInputStream().readAllBytes();
        String[] told = new String(output, StandardCharsets.UTF_8).strip().split(" ", -1);
        return new Start(
                Long.parseLong(told[0]) - begun,
                Double.parseDouble(told[1]),
                Long.parseLong(told[2]));
    }

    private static List<String> command(String what, long rest) {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.add("@" + Path.of("installer/app.options").toAbsolutePath());
        command.add("--module-path=" + System.getProperty("jdk.module.path"));
        command.add("--class-path=" + System.getProperty("java.class.path"));
        if (System.getProperty("os.name").equals("Linux") && System.getenv("DISPLAY") == null) {
            command.add("-Dglass.platform=Headless");
            command.add("-Dprism.order=sw");
        }
        command.addAll(List.of(StartProbe.class.getName(), what, Long.toString(rest)));
        return command;
    }
}
