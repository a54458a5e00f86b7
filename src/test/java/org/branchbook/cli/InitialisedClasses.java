package org.branchbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Which classes a process of its own initialised, from its start to its end. */
public final class InitialisedClasses {
    /** Through it goes every socket that Java has, blocking or not, client or server. */
    public static final String SOCKETS = "sun.nio.ch.Net";

    private InitialisedClasses() {}

    /**
     * Runs it to its end, which must be a good one.
     *
     * @param name of the files in the folder that say what it did
     * @param arguments of the JVM and of the program
     */
    public static Stream<String> of(Path folder, String name, List<String> arguments)
            throws IOException, InterruptedException {
        Path log = folder.resolve(name + ".log");
        Path out = folder.resolve(name + ".out");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xlog:class+init=info:file=" + log);
        command.addAll(arguments);
        Process child =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(out.toFile())
                        .start();
        try {
            assertTrue(child.waitFor(240, TimeUnit.SECONDS), "it ended");
        } finally {
            child.destroyForcibly();
        }
        assertEquals(0, child.exitValue(), Files.readString(out));
        return Files.readAllLines(log).stream()
                .filter(line -> line.contains("Initializing '"))
                .map(line -> line.replaceFirst(".*Initializing '([^']*)'.*", "$1"))
                .map(type -> type.replace('/', '.'));
    }
}
