package org.branchbook.table;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.branchbook.base.Problem;
import org.branchbook.sheet.Sheet;

/** What a sheet says of its own length, 合计 12 人, compared with the rows that were read. */
final class DeclaredTotals {
    private static final List<Pattern> FORMS =
            List.of(
                    Pattern.compile("(?:合计|总计|总数|总人数|共计|共有?|人数)[:： ]*(\\d{1,6}) *(?:人|名|位)"),
                    Pattern.compile("^(?:合计|总计|总人数|共计)[:： ]*(\\d{1,6})(?![\\d.年月/-])"));

    private final TreeSet<Integer> declared = new TreeSet<>();

    void read(Sheet.Row row) {
        String text =
                row.cells().stream()
                        .map(cell -> Words.value(cell.text()))
                        .filter(cell -> !cell.isEmpty())
                        .collect(Collectors.joining(" "));
        for (Pattern form : FORMS) {
            Matcher found = form.matcher(text);
            if (found.find()) {
                declared.add(Integer.parseInt(found.group(1)));
                return;
            }
        }
    }

    /**
     * Empty where the sheet says nothing; subtotals do not count where one total is right, but a
     * larger total is none of them.
     */
    Optional<Problem> compare(int rows) {
        if (declared.isEmpty()) {
            return Optional.empty();
        }
        boolean same = declared.contains(rows) && declared.last() == rows;
        int total = same ? rows : declared.last();
        String key = same ? "table.total.same" : "table.total.differs";
        return Optional.of(Problem.of("", key, total, rows));
    }
}
