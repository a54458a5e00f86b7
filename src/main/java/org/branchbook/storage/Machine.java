package org.branchbook.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * This computer's name as its system keeps it; asking the network for it is out of the question.
 */
final class Machine {
    private Machine() {}

    /** Empty where the system does not say. */
    static String name() {
        for (String variable : new String[] {"COMPUTERNAME", "HOSTNAME"}) {
            String value = System.getenv(variable);
            if (value != null && !value.isBlank()) {
                return tidy(value);
            }
        }
        try {
            return tidy(Files.readString(Path.of("/etc/hostname")));
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
