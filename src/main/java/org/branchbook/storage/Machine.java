package org.branchbook.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * This computer's name as its system keeps it; asking the network for it is out of the question.
 */
final class Machine {
    private static final List<Path> FILES =
            List.of(Path.of("/etc/hostname"), Path.of("/proc/sys/kernel/hostname"));

    private Machine() {}

    /** Empty where the system does not say. */
    static String name() {
        return name(System.getenv(), FILES);
    }

    /**
     * HOSTNAME is not asked: a shell sets it and the desktop does not, so that one computer would
     * have two names.
     */
    static String name(Map<String, String> environment, List<Path> files) {
        String windows = environment.getOrDefault("COMPUTERNAME", "");
        if (!windows.isBlank()) {
            return tidy(windows);
        }
        return files.stream()
                .map(Machine::read)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String read(Path file) {
        try {
            return tidy(Files.readString(file));
        } catch (IOException e) {
            return "";
        }
    }

    private static String tidy(String name) {
        return name.strip()
                .replace(',', ' ')
                .lines()
                .findFirst()
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }
}
