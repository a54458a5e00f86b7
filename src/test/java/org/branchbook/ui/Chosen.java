package org.branchbook.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** File dialogs in which somebody always opens one file and saves none. */
public record Chosen(Path file) implements FileDialogs {
    @Override
    public Optional<Path> open(String title, List<Kind> kinds) {
        return Optional.of(file);
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, Kind kind) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> folder(String title) {
        return Optional.empty();
    }
}
