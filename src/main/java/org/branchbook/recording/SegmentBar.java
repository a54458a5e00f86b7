package org.branchbook.recording;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.branchbook.activity.SegmentRecord;
import org.branchbook.base.Dates;
import org.branchbook.record.RecordPage;
import org.branchbook.ui.Ui;

/** Switches between the segments of a gathering; not there where it has only one. */
final class SegmentBar extends HBox {
    private final Ui ui;
    private final IntConsumer choose;

    SegmentBar(Ui ui, IntConsumer choose) {
        this.ui = ui;
        this.choose = choose;
        getStyleClass().addAll("chips", "row", "record-segments");
        setId("segments");
    }

    void show(RecordPage page) {
        List<SegmentRecord> segments = page.segments();
        boolean several = segments.size() > 1;
        setVisible(several);
        setManaged(several);
        getChildren().clear();
        if (several) {
            for (SegmentRecord each : segments) {
                getChildren().add(chip(each, each.position() == page.segment()));
            }
        }
    }

    private ToggleButton chip(SegmentRecord record, boolean selected) {
        ToggleButton chip =
                new ToggleButton(
                        ui.text(
                                "record.segment",
                                record.position() + 1,
                                ui.messages().text(record.type()),
                                Dates.time(record.segment().start()),
                                Dates.time(record.segment().end())));
        chip.setId("segment-" + record.position());
        chip.getStyleClass().add("chip");
        chip.setSelected(selected);
        chip.setTooltip(new Tooltip(record.segment().title()));
        chip.setOnAction(_ -> choose.accept(record.position()));
        return chip;
    }
}
