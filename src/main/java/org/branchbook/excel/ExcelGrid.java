package org.branchbook.excel;

import java.util.List;

/** A large grid of short marks, people down and activities across, each row and column counted. */
public final class ExcelGrid {
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
        return frame.filled(new GridCells(head, columns, lines, frame)::write);
    }
}
