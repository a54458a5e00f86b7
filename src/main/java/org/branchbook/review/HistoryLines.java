package org.branchbook.review;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.branchbook.activity.Activity;
import org.branchbook.amendment.Amendment;
import org.branchbook.amendment.Difference;
import org.branchbook.amendment.HandIns;
import org.branchbook.amendment.RecordVersion;
import org.branchbook.control.SoftText;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;

/** What became of a record, line by line. */
final class HistoryLines {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Ui ui;

    HistoryLines(Ui ui) {
        this.ui = ui;
    }

    Label stamps(Activity activity) {
        var stamps = activity.stamps();
        String closed =
                stamps.closed() == null ? ui.text("review.open") : TIME.format(stamps.closed());
        return new SoftText(
                ui.text(
                        "review.stamps",
                        activity.date().toString(),
                        TIME.format(stamps.entered()),
                        TIME.format(stamps.changed()),
                        closed));
    }

    Label handIn(HandIns.Kept kept) {
        String line =
                ui.text(
                        "review.handInLine",
                        kept.handIn().on().toString(),
                        ui.messages().text(kept.handIn().kind()),
                        kept.handIn().by());
        String reason = kept.handIn().reason();
        return wrapped(reason.isEmpty() ? line : ui.text("review.handInWhy", line, reason));
    }

    /** Make-up study stands beside the record that is closed. */
    Label madeUp(List<String> names) {
        return new SoftText(ui.text("review.madeUpSince", String.join("、", names)));
    }

    void amendment(Amendment each, List<Node> rows) {
        rows.add(
                wrapped(
                        ui.text(
                                "review.amendmentLine",
                                each.number(),
                                TIME.format(each.begun().at()),
                                each.begun().by(),
                                each.reason())));
        if (each.finished() != null && each.changes().isEmpty()) {
            rows.add(new SoftText(ui.text("review.noChange")));
        }
        for (Difference change : each.changes()) {
            Brief brief = Brief.of(change.before(ui.messages()), change.after(ui.messages()));
            rows.add(
                    new SoftText(
                            ui.text(
                                    "review.change",
                                    change.label(ui.messages()),
                                    said(ui, brief.before()),
                                    said(ui, brief.after()))));
        }
    }

    /** A value, or that there is none. */
    static String said(Ui ui, String value) {
        return value.isEmpty() ? ui.text("review.nothingThere") : value;
    }

    Label version(RecordVersion version) {
        String line =
                ui.text(
                        "review.versionLine",
                        version.number(),
                        TIME.format(version.kept().at()),
                        version.kept().by(),
                        version.sha256().substring(0, 16));
        RecordVersion.Open open = version.open();
        return wrapped(
                open.codes().isEmpty()
                        ? line
                        : line
                                + "\n"
                                + ui.text(
                                        "review.despite",
                                        String.join("、", open.codes()),
                                        open.reason()));
    }

    Label heading(String key) {
        Label label = new Label(ui.text(key));
        label.getStyleClass().add("heading");
        return label;
    }

    static Label warned(String text) {
        Label label = wrapped(text);
        label.setGraphic(Icon.WARNING.node());
        label.getStyleClass().add("warning-text");
        return label;
    }

    static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
