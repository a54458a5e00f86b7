package org.branchbook.oldyears;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.branchbook.activity.ActivityType;
import org.branchbook.backfill.ActivityColumns;
import org.branchbook.base.AppException;
import org.branchbook.oldyears.OldFile.From;
import org.branchbook.oldyears.OldFile.Told;
import org.branchbook.scan.Clues;
import org.branchbook.table.Column;

/** Looks at one file: its text where it is a Word file, else its name, folder and camera. */
final class FileReading {
    private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png");
    private static final long LARGEST = 50L << 20;

    private final Path root;

    FileReading(Path root) {
        this.root = root;
    }

    OldFile read(Path path) {
        String name = root.relativize(path).toString().replace('\\', '/');
        String file = String.valueOf(path.getFileName());
        String folder = name.substring(0, name.length() - file.length());
        Map<Column, String> cells =
                file.toLowerCase(Locale.ROOT).endsWith(".docx") ? text(path) : Map.of();
        List<Told<LocalDate>> days = new ArrayList<>();
        List<Told<ActivityType>> types = new ArrayList<>();
        String said = OldRecord.value(cells, OldRecord.days());
        tell(days, Recognised.days(said), From.TEXT);
        tell(days, Recognised.days(file), From.NAME);
        if (days.isEmpty()) {
            tell(days, Recognised.days(folder), From.FOLDER);
        }
        String title = OldRecord.value(cells, OldRecord.titles());
        tell(
                types,
                Recognised.types(OldRecord.value(cells, List.of(ActivityColumns.TYPE))),
                From.TEXT);
        if (types.isEmpty()) {
            tell(types, Recognised.types(file), From.NAME);
        }
        if (types.isEmpty()) {
            tell(types, Recognised.types(title), From.TEXT);
        }
        if (types.isEmpty()) {
            tell(types, Recognised.types(folder), From.FOLDER);
        }
        if (days.isEmpty() && PICTURES.contains(ending(file))) {
            camera(path, days);
        }
        return new OldFile(
                path, name, days, types, title.isEmpty() ? Recognised.title(file) : title, cells);
    }

    private static <T> void tell(List<Told<T>> told, List<T> values, From from) {
        values.forEach(value -> told.add(new Told<>(value, from)));
    }

    /** A Word file that cannot be read is taken by its name, like a scan. */
    private static Map<Column, String> text(Path path) {
        try {
            return Files.size(path) > LARGEST
                    ? Map.of()
                    : new LinkedHashMap<>(OldRecord.read(path));
        } catch (IOException | AppException e) {
            return Map.of();
        }
    }

    private static void camera(Path path, List<Told<LocalDate>> days) {
        var taken = Clues.taken(path);
        if (taken != null) {
            days.add(new Told<>(taken.toLocalDate(), From.CAMERA));
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
