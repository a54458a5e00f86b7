package org.branchbook.proposal;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.branchbook.base.AppException;
import org.branchbook.base.DataFile;
import org.branchbook.sheet.Cell;
import org.branchbook.sheet.Sheet;
import org.branchbook.sheet.SheetFile;
import org.branchbook.table.ColumnSet;
import org.branchbook.table.SheetBook;

/** Tells what kind of sheet a file holds by the words of its header. */
public final class Recognition {
    private static final int SEARCHED = 20;
    private static final String DAY = "<day>";
    private static final List<KindSign> SIGNS = DataFile.rows(KindSign.class, "kinds.json");

    private Recognition() {}

    /** What a row of a sheet, or one above the next, says of the sheet's kind. */
    private record Seen(SheetKind kind, Sheet sheet, Sheet.Row row) {}

    /** The kind of a file; one that is never entered but counted is refused. */
    public static SheetKind of(Path file) {
        return entered(SheetFile.read(file), String.valueOf(file.getFileName()));
    }

    /** The same of a file that was read. */
    public static SheetKind of(SheetBook book) {
        return entered(book.sheets(), book.source().name());
    }

    private static SheetKind entered(List<Sheet> sheets, String file) {
        Optional<Seen> seen = seen(sheets);
        seen.filter(found -> found.kind == SheetKind.STATISTICS)
                .ifPresent(found -> {
                    throw statistics(file, found);
                });
        return seen.map(Seen::kind).orElse(SheetKind.UNKNOWN);
    }

    /** The kind of the first sheet that is of any. */
    public static SheetKind of(List<Sheet> sheets) {
        return seen(sheets).map(Seen::kind).orElse(SheetKind.UNKNOWN);
    }

    private static Optional<Seen> seen(List<Sheet> sheets) {
        return sheets.stream()
                .filter(sheet -> !sheet.hidden())
                .flatMap(sheet -> seen(sheet).stream())
                .findFirst();
    }

    /** The refusal names the first cell that counts by month. */
    private static AppException statistics(String file, Seen seen) {
        List<List<String>> months =
                SIGNS.stream()
                        .filter(sign -> sign.kind().equals(SheetKind.STATISTICS.name()))
                        .flatMap(sign -> sign.groups().stream())
                        .toList();
        Cell cell =
                seen.sheet.rows().stream()
                        .filter(row -> row.number() >= seen.row.number())
                        .flatMap(row -> row.cells().stream())
                        .filter(one ->
                                months.stream()
                                        .anyMatch(m -> m.contains(ColumnSet.key(one.text()))))
                        .findFirst()
                        .orElseGet(() -> seen.row.cells().getFirst());
        return new AppException(
                "proposal.statistics",
                file,
                seen.sheet.name(),
                cell.row(),
                Cell.columnLetter(cell.column()),
                cell.text().strip());
    }

    /** A header of two rows counts as one; the first kind that fits in the order of the table. */
    private static Optional<Seen> seen(Sheet sheet) {
        List<Sheet.Row> rows = sheet.rows().stream().limit(SEARCHED).toList();
        for (KindSign sign : SIGNS) {
            for (int i = 0; i < rows.size(); i++) {
                Set<String> words = words(rows.get(i));
                boolean fits = sign.fits(words);
                if (!fits && i + 1 < rows.size()) {
                    Set<String> below = words(rows.get(i + 1));
                    // Days below a header are data.
                    below.remove(DAY);
                    words.addAll(below);
                    fits = sign.fits(words);
                }
                if (fits) {
                    SheetKind kind = SheetKind.valueOf(sign.kind());
                    return Optional.of(new Seen(kind, sheet, rows.get(i)));
                }
            }
        }
        return isForm(rows)
                ? Optional.of(new Seen(SheetKind.ACTIVITIES, sheet, rows.getFirst()))
                : Optional.empty();
    }

    /** A form has the words of a list's header one below the other. */
    private static boolean isForm(List<Sheet.Row> rows) {
        Set<String> words = new HashSet<>();
        rows.forEach(row -> words.addAll(words(row)));
        return SIGNS.stream()
                .filter(sign -> sign.kind().equals(SheetKind.ACTIVITIES.name()))
                .anyMatch(sign -> sign.fits(words));
    }

    private static Set<String> words(Sheet.Row row) {
        Set<String> words = new HashSet<>();
        for (Cell cell : row.cells()) {
            String text = cell.text();
            words.add(ColumnSet.key(text));
            words.add(ColumnSet.key(text.replaceAll("[（(\\[【].*", "")));
            if (DayHeader.isDay(text)) {
                words.add(DAY);
            }
        }
        return words;
    }
}
