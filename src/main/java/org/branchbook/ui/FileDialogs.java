package org.branchbook.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks for files and shows them; by the system in the window, given paths in tests. */
public interface FileDialogs {
    Optional<Path> open(String title, List<Kind> kinds);

    Optional<Path> save(String title, String suggestedName, Kind kind);

    Optional<Path> folder(String title);

    /** Opens a file or folder with the system's program; may take seconds. */
    default void show(Path path) {
        SystemOpener.open(path);
    }

    /**
     * A kind of file a dialog offers.
     *
     * @param extensions without dot: xlsx
     */
    record Kind(String name, List<String> extensions) {
        public Kind {
            extensions = List.copyOf(extensions);
        }

        public static Kind of(String name, String... extensions) {
            return new Kind(name, List.of(extensions));
        }
    }
}
