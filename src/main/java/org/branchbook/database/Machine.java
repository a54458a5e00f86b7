package org.branchbook.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * This computer's name as its system keeps it; asking the network for it is out of the question.
 */
final class Machine {
    /** What macOS reads its names from, see scutil(8); its host name changes with the network. */
    private static final Path MAC =
            Path.of("/Library/Preferences/SystemConfiguration/preferences.plist");

    private static final List<Path> FILES =
            List.of(Path.of("/etc/hostname"), Path.of("/proc/sys/kernel/hostname"), MAC);
    private static final Pattern MAC_NAME =
            Pattern.compile("<key>LocalHostName</key>\\s*<string>([^<]*)</string>");

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
            String text = Files.readString(file);
            if (!file.toString().endsWith(".plist")) {
                return tidy(text);
            }
            Matcher named = MAC_NAME.matcher(text);
            return named.find() ? tidy(named.group(1)) : "";
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
