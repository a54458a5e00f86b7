package org.branchbook.oldyears;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.ActivityType;
import org.branchbook.table.Column;

/**
 * A file of old years and what could be recognised of it.
 *
 * @param name its path within the folder, with slashes
 * @param days every day that text, name or folder says, each with where it stands
 * @param types the same of types of activity
 * @param title "" where nothing says it
 * @param cells what the text of a Word file says beside, by the columns of a list of activities
 */
record OldFile(
        Path path,
        String name,
        List<Told<LocalDate>> days,
        List<Told<ActivityType>> types,
        String title,
        Map<Column, String> cells) {

    /** Where something was told. */
    enum From {
        TEXT("oldyears.from.text"),
        NAME("oldyears.from.name"),
        FOLDER("oldyears.from.folder"),
        CAMERA("oldyears.from.camera"),
        NEIGHBOURS("oldyears.from.neighbours"),
        ANSWER("oldyears.from.answer");

        private final String key;

        From(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    /** A value with where it was told. */
    record Told<T>(T value, From from) {}

    OldFile with(List<Told<LocalDate>> otherDays, List<Told<ActivityType>> otherTypes) {
        return new OldFile(path, name, otherDays, otherTypes, title, cells);
    }

    String folder() {
        int slash = name.lastIndexOf('/');
        return slash < 0 ? "" : name.substring(0, slash);
    }

    /** The one value that is told, null where none or several are. */
    static <T> Told<T> only(List<Told<T>> told) {
        return told.getFirst();
    }

    static <T> boolean clear(List<Told<T>> told) {
        return told.stream().map(Told::value).distinct().count() == 1;
    }
}
