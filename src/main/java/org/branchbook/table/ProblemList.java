package org.branchbook.table;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.branchbook.base.Messages;
import org.branchbook.base.SafeFile;

/** Writes the problems of an import as a sheet, to be mended beside the original. */
public final class ProblemList {
    private ProblemList() {}

    public static void write(Path file, List<CellProblem> problems, Messages messages)
            throws IOException {
        StringWriter text = new StringWriter();
        // Excel takes a file for UTF-8 only with this mark.
        text.append('\uFEFF');
        try (CSVPrinter out = new CSVPrinter(text, CSVFormat.EXCEL)) {
            out.printRecord(
                    messages.text("table.column.sheet"),
                    messages.text("table.column.row"),
                    messages.text("table.column.column"),
                    messages.text("table.column.value"),
                    messages.text("table.column.problem"));
            for (CellProblem problem : problems) {
                out.printRecord(
                        harmless(problem.place().sheet()),
                        String.format(Locale.ROOT, "%d", problem.place().row()),
                        harmless(problem.place().column()),
                        harmless(problem.value()),
                        problem.text(messages));
            }
        }
        SafeFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A cell that begins with one of these would be run as a formula; numbers keep their digits.
     */
    private static String harmless(String value) {
        boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
        return formula || value.matches("\\d{12,}[Xx]?") ? "'" + value : value;
    }
}
