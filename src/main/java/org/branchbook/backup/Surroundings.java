package org.branchbook.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.branchbook.storage.Book;

/** What is unusual about where a book lies and what the clock says; told at every start. */
final class Surroundings {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** How folders of programs begin that copy them to other computers. */
    private static final List<String> SYNCHRONISED =
            List.of(
                    "OneDrive",
                    "坚果云",
                    "我的坚果云",
                    "Nutstore",
                    "Dropbox",
                    "iCloud",
                    "Mobile Documents",
                    "百度网盘同步空间",
                    "百度同步盘",
                    "BaiduSyncdisk",
                    "Google Drive",
                    "GoogleDrive",
                    "WPS云盘",
                    "WPSDrive",
                    "WPS Cloud",
                    "微云",
                    "Seafile",
                    "Nextcloud",
                    "ownCloud",
                    "Syncthing");

    private final Path folder;
    private final Clock clock;

    Surroundings(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    List<Finding> findings(Optional<LocalDateTime> lastChange) throws IOException {
        List<Finding> findings = new ArrayList<>();
        lastChange.flatMap(this::clock).ifPresent(findings::add);
        synchronisedBy().ifPresent(by -> findings.add(Finding.of(Finding.Code.SYNCHRONISED, by)));
        for (Path copy : copies()) {
            findings.add(Finding.of(Finding.Code.CONFLICT_COPY, copy.getFileName()));
        }
        return findings;
    }

    /** A day more than a journey through time zones explains. */
    private Optional<Finding> clock(LocalDateTime last) {
        LocalDateTime now = LocalDateTime.now(clock);
        return last.isAfter(now.plusDays(1))
                ? Optional.of(
                        Finding.of(
                                Finding.Code.CLOCK_BACK, now.format(MINUTE), last.format(MINUTE)))
                : Optional.empty();
    }

    private Optional<String> synchronisedBy() {
        for (Path part : folder.toAbsolutePath()) {
            String name = part.toString();
            for (String known : SYNCHRONISED) {
                if (name.regionMatches(true, 0, known, 0, known.length())) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    /** What such a program makes of a database that was written on two computers. */
    private List<Path> copies() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".mv.db"))
                    .filter(file -> !file.equals(Book.file(folder)))
                    .sorted()
                    .toList();
        }
    }
}
