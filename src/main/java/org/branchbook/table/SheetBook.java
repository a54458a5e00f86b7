package org.branchbook.table;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.branchbook.sheet.Sheet;
import org.branchbook.sheet.SheetFile;

/** A file with the sheets in it, read once, to be understood in more than one way. */
public record SheetBook(Source source, List<Sheet> sheets) {
    public SheetBook {
        sheets = List.copyOf(sheets);
    }

    /**
     * @param stopped asked now and then; once it is true, a CancellationException ends the reading
     */
    public static SheetBook read(Path file, BooleanSupplier stopped) {
        List<Sheet> sheets = SheetFile.read(file, stopped);
        return new SheetBook(Source.of(file), sheets);
    }
}
