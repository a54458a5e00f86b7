package org.branchbook.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A backup that was verified when it was made; before that it has another name.
 *
 * @param reason why it was made: daily, manual, import, migration, restore; damaged where closed
 *     records were not as they were closed
 */
public record BackupFile(Path path, LocalDateTime made, String reason, long bytes) {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
    private static final Pattern NAME =
            Pattern.compile("branchbook-(\\d{8}-\\d{6})(?:-\\d+)?-([a-z]+)\\.zip");

    boolean sound() {
        return !reason.equals(Backups.DAMAGED);
    }

    /** A name that is free in the folder and sorts by time. */
    static Path free(Path folder, LocalDateTime now, String reason) {
        String start = "branchbook-" + now.format(STAMP);
        Path path = folder.resolve(start + "-" + reason + ".zip");
        for (int i = 2; Files.exists(path); i++) {
            path = folder.resolve(start + "-" + i + "-" + reason + ".zip");
        }
        return path;
    }

    /** Empty for a file that is no backup of this program. */
    static Optional<BackupFile> of(Path path) {
        Matcher name = NAME.matcher(path.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            LocalDateTime made = LocalDateTime.parse(name.group(1), STAMP);
            return Optional.of(new BackupFile(path, made, name.group(2), Files.size(path)));
        } catch (DateTimeParseException | IOException e) {
            return Optional.empty();
        }
    }

    /** Those of a folder, newest first; none where there is no such folder. */
    static List<BackupFile> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(BackupFile::of)
                    .flatMap(Optional::stream)
                    .sorted((a, b) -> b.path.getFileName().compareTo(a.path.getFileName()))
                    .toList();
        }
    }
}
