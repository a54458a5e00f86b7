package org.branchbook.crash;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/** How the processes are started that are killed. */
record Launch(List<String> command) {
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    /** As the class path is. */
    static Launch plain() {
        return new Launch(java(List.of(), CLASS_PATH));
    }

    /**
     * With what the JVM keeps of the classes that one such process loaded, which saves a second of
     * each of thousands. It keeps those of jars only.
     */
    static Launch cached(Path work) throws Exception {
        Files.createDirectories(work);
        List<String> jars = new ArrayList<>();
        for (String entry : CLASS_PATH.split(File.pathSeparator)) {
            Path place = Path.of(entry);
            jars.add(
                    Files.isDirectory(place)
                            ? packed(place, work.resolve(jars.size() + ".jar")).toString()
                            : entry);
        }
        String from = String.join(File.pathSeparator, jars);
        Path archive = work.resolve("classes.jsa");
        Launch training = new Launch(java(List.of("-XX:ArchiveClassesAtExit=" + archive), from));
        Path folder = Work.template(work.resolve("book"));
        Path scratch = Files.createDirectory(work.resolve("scratch"));
        Process child =
                new ProcessBuilder(training.of(Kills.Moment.CLOSING, folder, scratch, 1))
                        .redirectErrorStream(true)
                        .redirectOutput(work.resolve("said").toFile())
                        .start();
        if (child.waitFor() != 0 || !Files.exists(archive)) {
            throw new IOException(Files.readString(work.resolve("said")));
        }
        return new Launch(java(List.of("-XX:SharedArchiveFile=" + archive), from));
    }

    private static Path packed(Path folder, Path jar) throws IOException {
        ToolProvider tool = ToolProvider.findFirst("jar").orElseThrow();
        String[] words = {"-cf0", jar.toString(), "-C", folder.toString(), "."};
        if (tool.run(System.out, System.err, words) != 0) {
            throw new IOException("no " + jar);
        }
        return jar;
    }

    private static List<String> java(List<String> options, String path) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.addAll(List.of("-cp", path, Child.class.getName()));
        return command;
    }

    List<String> of(Kills.Moment moment, Path folder, Path scratch, long seed) {
        List<String> whole = new ArrayList<>(command);
        whole.addAll(List.of(moment.name(), folder.toString(), scratch.toString()));
        whole.add(Long.toString(seed));
        return whole;
    }
}
