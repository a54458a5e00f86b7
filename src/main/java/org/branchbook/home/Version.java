package org.branchbook.home;

import org.branchbook.storage.Book;
import org.jspecify.annotations.Nullable;

/** Which versions run here; the program's own is written into the jar by the build. */
public final class Version {
    private Version() {}

    public static String program() {
        @Nullable String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "0.1.0" : version;
    }

    public static String libraries() {
        return "Java "
                + Runtime.version()
                + " · JavaFX "
                + javafx()
                + " · H2 "
                + Book.DATABASE_VERSION;
    }

    /** JavaFX tells its version once it runs, its module at any time. */
    private static String javafx() {
        return ModuleLayer.boot()
                .findModule("javafx.base")
                .flatMap(module -> module.getDescriptor().rawVersion())
                .orElseGet(() -> System.getProperty("javafx.runtime.version", "–"));
    }
}
