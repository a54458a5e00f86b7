package org.branchbook.oldyears;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.branchbook.backfill.ActivityColumns;
import org.branchbook.backfill.Backfill;
import org.branchbook.base.AppException;
import org.branchbook.sheet.Sheet;
import org.branchbook.sheet.SheetFile;
import org.branchbook.table.Column;
import org.branchbook.table.ColumnSet;
import org.branchbook.tag.Shown;
import org.branchbook.wordform.WordText;

/** What a Word record says: forms with labels in cells, and lines such as 时间：2019年3月5日. */
final class OldRecord {
    private static final Pattern LINE = Pattern.compile("\\s*([^：:]{2,12})\\s*[：:]\\s*(.+)");
    private static final int TITLE = 60;

    private OldRecord() {}

    /** The values by what they are; a label that is not known is left out. */
    static Map<Column, String> read(Path file) throws IOException {
        Map<Column, String> values = new LinkedHashMap<>();
        form(file, values);
        ColumnSet known = Backfill.columns();
        boolean titled = !value(values, titles()).isEmpty();
        for (Shown shown : WordText.of(Files.readAllBytes(file))) {
            if (shown instanceof Shown.Paragraph paragraph && !paragraph.text().isBlank()) {
                String text = paragraph.text().strip();
                Matcher line = LINE.matcher(text);
                String target =
                        line.matches()
                                ? known.target(line.group(1).replaceAll("\\s", "")).orElse("")
                                : "";
                if (!target.isEmpty()) {
                    put(values, line.group(1), target, line.group(2).strip());
                } else if (!titled && text.length() <= TITLE) {
                    put(values, "", ActivityColumns.TITLE, text);
                }
                titled = true;
            }
        }
        return values;
    }

    /** A document without such a form has none. */
    private static void form(Path file, Map<Column, String> values) {
        List<Sheet> sheets;
        try {
            sheets = SheetFile.read(file);
        } catch (AppException noTable) {
            return;
        }
        for (Sheet sheet : sheets) {
            Backfill.form(sheet)
                    .ifPresent(table ->
                            table.rows()
                                    .forEach(row ->
                                            row.cells()
                                                    .forEach((column, cell) ->
                                                            put(
                                                                    values,
                                                                    column.header(),
                                                                    column.target(),
                                                                    cell.text()))));
        }
    }

    private static void put(Map<Column, String> values, String label, String target, String text) {
        boolean there = values.keySet().stream().anyMatch(c -> c.target().equals(target));
        if (!there && !text.isBlank()) {
            values.put(new Column(values.size(), label, target, Column.Origin.NAME), text);
        }
    }

    static List<String> days() {
        return List.of(ActivityColumns.ACTUAL, ActivityColumns.DATE, ActivityColumns.START);
    }

    static List<String> titles() {
        return List.of(ActivityColumns.TITLE, ActivityColumns.THEME);
    }

    /** What stands under one of these targets, the first that has something; "" for none. */
    static String value(Map<Column, String> values, List<String> targets) {
        for (String target : targets) {
            for (Map.Entry<Column, String> entry : values.entrySet()) {
                if (entry.getKey().target().equals(target)) {
                    return entry.getValue();
                }
            }
        }
        return "";
    }
}
