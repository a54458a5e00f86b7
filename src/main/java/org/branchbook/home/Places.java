package org.branchbook.home;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Where this user's files lie by the habits of the system: books among the data, window places and
 * logs among the state. BRANCHBOOK_HOME and BRANCHBOOK_STATE name other folders.
 */
public final class Places {
    private static final String PROGRAM = "branchbook";

    private Places() {}

    /** The folder of the book that is opened where none is named. */
    public static Path book() {
        return data().resolve("book");
    }

    /** The folder of the sample branch. */
    public static Path sample() {
        return data().resolve("sample");
    }

    /** The collection of bundles that a superior keeps where none is named. */
    public static Path collection() {
        return data().resolve("collection");
    }

    private static Path data() {
        return place("BRANCHBOOK_HOME", "XDG_DATA_HOME", ".local/share", "APPDATA");
    }

    /** Machine-level state: window places, logs. */
    public static Path state() {
        return place("BRANCHBOOK_STATE", "XDG_STATE_HOME", ".local/state", "LOCALAPPDATA");
    }

    private static Path place(String own, String xdg, String unixDefault, String windows) {
        if (!variable(own).isEmpty()) {
            return Path.of(variable(own));
        }
        Path home = Path.of(System.getProperty("user.home"));
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("mac")) {
            return home.resolve("Library/Application Support").resolve(PROGRAM);
        }
        boolean isWindows = system.startsWith("windows");
        String base = variable(isWindows ? windows : xdg);
        String usual = isWindows ? "AppData/Roaming" : unixDefault;
        return (base.isEmpty() ? home.resolve(usual) : Path.of(base)).resolve(PROGRAM);
    }

    private static String variable(String name) {
        String value = System.getenv(name);
        return value == null ? "" : value;
    }
}
