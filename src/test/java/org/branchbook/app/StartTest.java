package org.branchbook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.branchbook.start.FileNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Starts real processes, with the flags and the class path of this one. */
@EnabledOnOs(OS.LINUX)
class StartTest {
    @Test
    void readsChineseFileNamesWithoutAUnicodeLocale() throws Exception {
        Child child = start(Map.of("LC_ALL", "C"), Echo.class, "花名册 2026.xlsx", "", "尾");
        assertEquals(new Child(0, List.of("花名册 2026.xlsx", "", "尾")), child);
    }

    @Test
    void tellsInOneLineWhatAWindowMisses() throws Exception {
        Child child = start(Map.of("LC_ALL", "C.UTF-8"), Main.class);
        assertEquals(1, child.status());
        assertTrue(child.lines().getFirst().contains("install"), child.toString());
    }

    @Test
    void tellsWhenTheScreenDoesNotAnswer() throws Exception {
        Child child = start(Map.of("LC_ALL", "C.UTF-8", "DISPLAY", ":987"), Main.class);
        assertEquals(1, child.status());
        assertTrue(child.lines().getFirst().contains("install"), child.toString());
    }

    /** Says its arguments back, once file names can be Chinese. */
    static final class Echo {
        public static void main(String[] args) {
            FileNames.ensureUnicode();
            Stream.of(args).map(Path::of).forEach(System.out::println);
        }
    }

    private record Child(int status, List<String> lines) {}

    private static Child start(Map<String, String> environment, Class<?> main, String... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.add("@" + Path.of("installer/app.options").toAbsolutePath());
        command.add("--module-path=" + System.getProperty("jdk.module.path"));
        command.add("--class-path=" + System.getProperty("java.class.path"));
        command.add(main.getName());
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "LANG"));
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true);
        Process process = builder.start();
        byte[] output = process.getInputStream().readAllBytes();
        int status = process.waitFor();
        return new Child(status, new String(output, StandardCharsets.UTF_8).lines().toList());
    }
}
