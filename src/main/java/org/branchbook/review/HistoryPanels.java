package org.branchbook.review;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.activity.ActivityId;
import org.branchbook.amendment.Difference;
import org.branchbook.amendment.HandIn;
import org.branchbook.amendment.HandIns;
import org.branchbook.amendment.RecordVersion;
import org.branchbook.base.Messages;
import org.branchbook.control.EmptyState;
import org.branchbook.control.Tables;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The panels of a closed record: amend it, hand it in, compare two of its versions. */
final class HistoryPanels {
    private final Ui ui;
    private final Closings closings;
    private final HandIns handIns;

    HistoryPanels(Ui ui, Closings closings, HandIns handIns) {
        this.ui = ui;
        this.closings = closings;
        this.handIns = handIns;
    }

    void amend(ActivityId id) {
        Form form = new Form(ui.messages());
        Field<String> reason = form.area("reason", ui.text("review.amendReason"), 3).required();
        ui.open(
                new Panel(ui.text("review.amendTitle"))
                        .id("amend-panel")
                        .width(560)
                        .content(form.node())
                        .focus(reason.control())
                        .action(Buttons.plain(ui.text("ui.cancel"), ui::close))
                        .primary(
                                ui.text("review.amendBegin"),
                                () ->
                                        ui.tasks()
                                                .run(() ->
                                                        closings.amendments()
                                                                .begin(id, reason.get()))
                                                .onSuccess(_ -> begun(id))
                                                .onFailure(form.refusals(ui::failed))));
    }

    private void begun(ActivityId id) {
        ui.close();
        ui.done(ui.text("review.begun"), () -> closings.amendments().abandon(id));
    }

    void abandon(ActivityId id) {
        ui.tasks()
                .run(() -> closings.amendments().abandon(id))
                .onSuccess(_ -> ui.notice(ui.text("review.abandoned")));
    }

    void fromRoster(ActivityId id) {
        ui.tasks()
                .run(() -> closings.takeFromRoster(id))
                .onSuccess(_ -> ui.notice(ui.text("review.taken")));
    }

    void handIn(ActivityId id, List<HandIns.Kept> before) {
        Form form = new Form(ui.messages()).columns(2);
        HandIn.Kind usual =
                before.isEmpty() || before.getLast().handIn().kind() == HandIn.Kind.RETURNED
                        ? HandIn.Kind.HANDED_IN
                        : HandIn.Kind.RETURNED;
        Field<HandIn.@Nullable Kind> kind =
                form.choice(
                                "kind",
                                ui.text("review.handInKind"),
                                List.of(HandIn.Kind.values()),
                                ui.messages()::text)
                        .set(usual);
        Field<@Nullable LocalDate> on =
                form.date("on", ui.text("review.handInOn")).set(ui.today()).required();
        Field<String> by = form.text("by", ui.text("review.handInBy")).required().wide();
        if (!before.isEmpty()) {
            by.set(before.getLast().handIn().by());
        }
        Field<String> reason = form.area("reason", ui.text("review.handInReason"), 3).wide();
        ui.open(
                new Panel(ui.text("review.handIn"))
                        .id("hand-in-panel")
                        .width(620)
                        .content(form.node())
                        .focus(by.control())
                        .action(Buttons.plain(ui.text("ui.cancel"), ui::close))
                        .primary(
                                ui.text("review.handInEnter"),
                                () -> {
                                    LocalDate day = on.get();
                                    HandIn.Kind what = kind.get();
                                    if (form.complete() && day != null && what != null) {
                                        enter(
                                                form,
                                                id,
                                                new HandIn(what, day, by.get(), reason.get()));
                                    }
                                }));
    }

    private void enter(Form form, ActivityId id, HandIn handIn) {
        ui.tasks()
                .run(() -> handIns.add(id, handIn))
                .onSuccess(kept -> {
                    ui.close();
                    ui.done(
                            ui.text("review.handInDone", ui.messages().text(handIn.kind())),
                            () -> handIns.remove(kept));
                })
                .onFailure(form.refusals(ui::failed));
    }

    /** Any two versions beside each other. */
    void compare(List<RecordVersion> versions) {
        TableView<Difference> table = differences();
        ComboBox<Integer> left = choice("left-version", versions);
        ComboBox<Integer> right = choice("right-version", versions);
        Runnable show =
                () ->
                        table.getItems()
                                .setAll(
                                        Difference.between(
                                                versions.get(left.getValue() - 1).content(),
                                                versions.get(right.getValue() - 1).content()));
        left.setValue(versions.size() - 1);
        right.setValue(versions.size());
        show.run();
        left.setOnAction(_ -> show.run());
        right.setOnAction(_ -> show.run());
        HBox bar =
                new HBox(
                        8,
                        new Label(ui.text("review.versionLeft")),
                        left,
                        new Label(ui.text("review.versionRight")),
                        right);
        bar.getStyleClass().add("row");
        VBox.setVgrow(table, Priority.ALWAYS);
        ui.open(
                new Panel(ui.text("review.compare"))
                        .id("compare-panel")
                        .width(940)
                        .height(620)
                        .content(new VBox(12, bar, table))
                        .focus(table)
                        .action(Buttons.plain(ui.text("review.done"), ui::close)));
    }

    private TableView<Difference> differences() {
        TableView<Difference> table =
                Tables.table("version-table", new EmptyState(Icon.DONE, ui.text("review.same")));
        Tables.text(table, ui.text("review.field"), 200, each -> each.label(ui.messages()));
        Messages words = ui.messages();
        Tables.wrapped(
                table,
                ui.text("review.before"),
                330,
                each -> HistoryLines.said(ui, each.before(words)));
        Tables.wrapped(
                table,
                ui.text("review.after"),
                330,
                each -> HistoryLines.said(ui, each.after(words)));
        Tables.fill(table);
        return table;
    }

    private static ComboBox<Integer> choice(String id, List<RecordVersion> versions) {
        ComboBox<Integer> box = new ComboBox<>();
        box.setId(id);
        versions.forEach(version -> box.getItems().add(version.number()));
        return box;
    }
}
