package org.branchbook.office;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The two kinds of Office files that are filled in, with the part that makes them what they are.
 */
public enum OfficeKind {
    WORD("docx", "word/document.xml"),
    EXCEL("xlsx", "xl/workbook.xml");

    private final String ending;
    private final String main;

    OfficeKind(String ending, String main) {
        this.ending = ending;
        this.main = main;
    }

    /** Without dot: docx. */
    public String ending() {
        return ending;
    }

    String main() {
        return main;
    }

    /** By the name alone; the content is checked when the file is read. */
    public static Optional<OfficeKind> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.matches(".*\\.(docx|dotx|docm|dotm|doc|dot|wps|wpt)")) {
            return Optional.of(WORD);
        }
        boolean excel = name.matches(".*\\.(xlsx|xltx|xlsm|xltm|xls|xlt|et|ett)");
        return excel ? Optional.of(EXCEL) : Optional.empty();
    }
}
