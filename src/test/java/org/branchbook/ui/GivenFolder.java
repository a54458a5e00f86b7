package org.branchbook.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Who is asked for a folder chooses this one, and no file. */
public record GivenFolder(Path folder) implements FileDialogs {
    @Override
    public Optional<Path> open(String title, List<Kind> kinds) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, Kind kind) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> folder(String title) {
        return Optional.of(folder);
    }
}
