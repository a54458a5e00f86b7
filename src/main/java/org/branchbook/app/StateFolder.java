package org.branchbook.app;

import java.nio.file.Path;
import java.util.Locale;

/** Where this user's machine-level state lives; the book itself is elsewhere. */
final class StateFolder {
    private StateFolder() {}

    /** BRANCHBOOK_STATE names another folder, as tests and trials need. */
    static Path path() {
        String own = variable("BRANCHBOOK_STATE");
        if (!own.isEmpty()) {
            return Path.of(own);
        }
        Path home = Path.of(System.getProperty("user.home"));
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            String local = variable("LOCALAPPDATA");
            Path base = local.isEmpty() ? home.resolve("AppData/Local") : Path.of(local);
            return base.resolve("branchbook");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library/Application Support/branchbook");
        }
        String state = variable("XDG_STATE_HOME");
        Path base = state.isEmpty() ? home.resolve(".local/state") : Path.of(state);
        return base.resolve("branchbook");
    }

    private static String variable(String name) {
        String value = System.getenv(name);
        return value == null ? "" : value;
    }
}
