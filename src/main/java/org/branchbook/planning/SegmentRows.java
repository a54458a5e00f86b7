package org.branchbook.planning;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Segment;
import org.branchbook.base.Dates;
import org.branchbook.control.RowsEditor;
import org.branchbook.control.RowsEditor.Column;
import org.branchbook.form.Readings;
import org.branchbook.ui.Ui;

/** The rows of further types in the same gathering: type, title, from, to. */
final class SegmentRows {
    private final Ui ui;
    private final RowsEditor rows;

    SegmentRows(Ui ui) {
        this.ui = ui;
        List<String> types =
                Arrays.stream(ActivityType.values()).map(type -> ui.text(type.key())).toList();
        this.rows =
                new RowsEditor(
                        "segment",
                        List.of(
                                new Column("", 150, types),
                                new Column(ui.text("planning.segment.title"), 190, List.of()),
                                new Column("15:30", 70, List.of()),
                                new Column("16:30", 70, List.of())),
                        ui.text("planning.segment.add"),
                        ui.text("planning.segment.remove"));
    }

    Region node() {
        return rows.node();
    }

    void onChange(Runnable listener) {
        rows.onChange(listener);
    }

    void set(List<Segment> segments) {
        rows.set(
                segments.stream()
                        .map(segment ->
                                List.of(
                                        ui.text(segment.type().key()),
                                        segment.title(),
                                        Dates.time(segment.start()),
                                        Dates.time(segment.end())))
                        .toList());
    }

    /** The segments as far as they can be told. */
    List<Segment> read() {
        List<Segment> segments = new ArrayList<>();
        rows.values().forEach(row -> segment(row).ifPresent(segments::add));
        return segments;
    }

    /** Whether every row that holds something could be read; says below a row what is missing. */
    boolean complete() {
        boolean all = true;
        List<List<String>> values = rows.values();
        for (int i = 0; i < values.size(); i++) {
            List<String> row = values.get(i);
            boolean wrong = !RowsEditor.blank(row.subList(1, row.size())) && segment(row).isEmpty();
            rows.error(i, wrong ? ui.text("planning.segment.times") : "");
            all &= !wrong;
        }
        return all;
    }

    private Optional<Segment> segment(List<String> row) {
        Optional<LocalTime> from = Readings.time(row.get(2));
        Optional<LocalTime> to = Readings.time(row.get(3));
        return Arrays.stream(ActivityType.values())
                .filter(type -> ui.text(type.key()).equals(row.getFirst()))
                .filter(_ -> from.isPresent() && to.isPresent())
                .findFirst()
                .map(type ->
                        new Segment(
                                type,
                                row.get(1).isEmpty() ? row.getFirst() : row.get(1),
                                from.orElseThrow(),
                                to.orElseThrow()));
    }
}
