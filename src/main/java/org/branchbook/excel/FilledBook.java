package org.branchbook.excel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.branchbook.base.Reproducible;
import org.branchbook.base.Text;

/**
 * A workbook whose frame (styles, widths, panes, print set-up) POI makes, and whose cells are
 * written straight into its sheets: as objects of POI they would take most of the time, and 1,000 ×
 * 365 of them gigabytes; its own streaming leaves names in a temporary file.
 */
final class FilledBook {
    private static final Instant CREATED = Instant.parse("2000-01-01T00:00:00Z");
    private static final String EMPTY = "<sheetData/>";

    private final XSSFWorkbook frame = new XSSFWorkbook();
    private final Map<String, Rows> sheets = new HashMap<>();

    /** All rows of a sheet. */
    interface Rows {
        void write(CellWriter to) throws IOException;
    }

    /**
     * @param name what the file's properties call it
     */
    FilledBook(String name) {
        var properties = frame.getProperties();
        properties.getCoreProperties().setTitle(Text.clean(name));
        properties.getCoreProperties().setCreator("Branchbook");
        properties.getCoreProperties().setCreated(Optional.of(Date.from(CREATED)));
        properties.getCoreProperties().setModified(Optional.of(Date.from(CREATED)));
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Branchbook");
    }

    XSSFWorkbook frame() {
        return frame;
    }

    /** What stands in a sheet of the frame that has no rows itself. */
    void fill(XSSFSheet sheet, Rows rows) {
        sheets.put(sheet.getPackagePart().getPartName().getName().substring(1), rows);
    }

    /** The file; equal content gives equal bytes. */
    byte[] bytes() {
        frame.setForceFormulaRecalculation(true);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            frame.write(out);
            Map<String, byte[]> parts =
                    Reproducible.parts(new ByteArrayInputStream(out.toByteArray()));
            Map<String, Reproducible.Part> filled = new HashMap<>();
            sheets.forEach((name, rows) -> {
                String empty = new String(parts.getOrDefault(name, new byte[0]), UTF_8);
                filled.put(name, to -> fill(empty, rows, to));
            });
            return Reproducible.zip(parts, filled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(String sheet, Rows rows, OutputStream out) throws IOException {
        int at = sheet.indexOf(EMPTY);
        CellWriter to = new CellWriter(out);
        to.raw(sheet.substring(0, at)).raw("<sheetData>");
        rows.write(to);
        to.raw("</sheetData>").raw(sheet.substring(at + EMPTY.length()));
        to.flush();
    }
}
