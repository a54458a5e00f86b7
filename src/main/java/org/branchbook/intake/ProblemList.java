package org.branchbook.intake;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.branchbook.base.Messages;
import org.branchbook.base.SafeFile;

/** Writes the problems of an import as a sheet, to be mended beside the original. */
final class ProblemList {
    private ProblemList() {}

    static void write(Path file, Preview preview, Messages messages) throws IOException {
        StringWriter text = new StringWriter();
        // Excel takes a file for UTF-8 only with this mark.
        text.append('\uFEFF');
        try (CSVPrinter out = new CSVPrinter(text, CSVFormat.EXCEL)) {
            out.printRecord(
                    messages.text("intake.column.sheet"),
                    messages.text("intake.column.row"),
                    messages.text("intake.column.column"),
                    messages.text("intake.column.value"),
                    messages.text("intake.column.problem"));
            for (CellProblem problem : preview.problems()) {
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
