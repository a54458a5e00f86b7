package org.branchbook.committee;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.branchbook.archive.YearData;
import org.branchbook.base.Text;
import org.branchbook.yearfigures.YearFigures;

/**
 * A bundle as it was handed in: whose year, from when, where it lies.
 *
 * @param id its number in the collection, 0 before it is taken in
 * @param code of the whole bundle: who changes any file changes it
 * @param on the day as of which its figures were counted
 * @param items of its catalogue
 */
public record HandedIn(
        long id,
        Whose whose,
        LocalDateTime made,
        String application,
        String code,
        String path,
        LocalDate on,
        LocalDate since,
        int items) {
    private static final int NAME = 200;
    private static final int PATH = 2_000;

    /** A branch and a year, of which there is one bundle at most. */
    public record Whose(String branch, String superior, int year) {
        public Whose {
            if (branch.isBlank() || branch.length() > NAME || superior.length() > NAME) {
                throw new IllegalArgumentException("no branch");
            }
            if (year < 1921 || year > 2999) {
                throw new IllegalArgumentException("no year");
            }
        }
    }

    public HandedIn {
        if (application.length() > NAME || path.length() > PATH) {
            throw new IllegalArgumentException("too long");
        }
    }

    static HandedIn of(Path path, String code, YearData data, YearFigures figures) {
        String superior = data.superior() == null ? "" : data.superior();
        return new HandedIn(
                0,
                new Whose(Text.line(data.branch()), Text.line(superior), data.year()),
                LocalDateTime.parse(data.made()),
                Text.line(data.application()),
                code,
                path.toString(),
                LocalDate.parse(figures.on()),
                LocalDate.parse(figures.since()),
                data.items().size());
    }

    public Path place() {
        return Path.of(path);
    }
}
