package org.branchbook.excel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.branchbook.base.Reproducible;

/**
 * A large grid of short marks, people down and activities across, with counts of each row and
 * column. The frame is made by POI, the cells are written straight into the sheet: 1,000 × 365 of
 * them as objects would take seconds and gigabytes, and POI's own streaming leaves names in a
 * temporary file.
 */
public final class ExcelGrid {
    private static final String EMPTY = "<sheetData/>";

    private final Head head;
    private final List<Column> columns;
    private final List<Line> lines;

    /**
     * What stands around the marks.
     *
     * @param note under the title; says what the marks mean
     * @param labels titles of the columns in front, the name first
     * @param marks a mark counts as present, one as on leave, one as absent, one as not marked
     */
    public record Head(String title, String note, String branch, List<String> labels, Marks marks) {
        public Head {
            labels = List.copyOf(labels);
        }
    }

    /** The signs that cells may have; anything else is not written. */
    public record Marks(String present, String leave, String absent, String open) {
        List<String> all() {
            return List.of(present, leave, absent, open);
        }
    }

    /** A column of marks: its day, and what it is in a few characters. */
    public record Column(String day, String what) {}

    /** A person: texts for the labels, marks for the columns, "" where there is none. */
    public record Line(List<String> labels, List<String> marks) {}

    public ExcelGrid(Head head, List<Column> columns, List<Line> lines) {
        this.head = head;
        this.columns = List.copyOf(columns);
        this.lines = List.copyOf(lines);
    }

    public byte[] bytes() {
        GridFrame frame = new GridFrame(head, columns, lines.size());
        GridCells cells = new GridCells(head, columns, lines, frame);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(frame.bytes()));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                Reproducible.put(zip, part.getName());
                if (part.getName().startsWith("xl/worksheets/sheet")) {
                    fill(new String(in.readAllBytes(), UTF_8), cells, zip);
                } else {
                    in.transferTo(zip);
                }
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void fill(String sheet, GridCells cells, ZipOutputStream zip)
            throws IOException {
        int at = sheet.indexOf(EMPTY);
        GridWriter to = new GridWriter(zip);
        to.raw(sheet.substring(0, at)).raw("<sheetData>");
        cells.write(to);
        to.raw("</sheetData>").raw(sheet.substring(at + EMPTY.length()));
        to.flush();
    }
}
