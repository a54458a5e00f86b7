package org.branchbook.relation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import org.branchbook.control.Badge;
import org.branchbook.control.EmptyState;
import org.branchbook.control.Tables;
import org.branchbook.member.Fact;
import org.branchbook.member.MemberField;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The columns of the three lists. */
final class RelationTables {
    private final Ui ui;
    private final RelationViewModel model;

    RelationTables(Ui ui, RelationViewModel model) {
        this.ui = ui;
        this.model = model;
    }

    TableView<Transfer> letters(EmptyState empty, Consumer<Transfer> open) {
        TableView<Transfer> table = Tables.table("letters", empty);
        Tables.text(table, ui.text("relation.field.person"), 84, t -> model.name(t.member()));
        Tables.text(table, ui.text("relation.direction"), 64, t -> ui.text(t.direction().key()));
        Tables.text(table, ui.text("relation.field.number"), 110, t -> t.draft().letter().number());
        Tables.text(table, ui.text("relation.field.on"), 100, t -> day(t.draft().letter().on()));
        Tables.text(table, ui.text("relation.validUntil"), 190, this::validity);
        Tables.text(table, ui.text("relation.counterpart"), 186, RelationTables::counterpart);
        Tables.text(table, ui.text("relation.field.duesTo"), 108, t -> t.draft().letter().duesTo());
        Tables.text(table, ui.text("relation.field.acceptedOn"), 100, t -> day(t.acceptedOn()));
        Tables.text(table, ui.text("relation.field.receiptOn"), 100, t -> day(t.receiptOn()));
        Tables.node(table, ui.text("relation.state"), 130, this::state);
        finish(table);
        table.setItems(model.letters());
        chooseFirst(table);
        Tables.onOpen(table, open);
        return table;
    }

    TableView<Graduate> graduates(EmptyState empty, Consumer<Graduate> open) {
        TableView<Graduate> table = Tables.table("graduates", empty);
        Tables.text(table, ui.text("relation.field.person"), 110, g -> g.entry().name());
        Tables.text(
                table,
                ui.text(MemberField.NUMBER.key()),
                120,
                g -> g.entry().member().value(MemberField.NUMBER));
        Tables.text(
                table,
                ui.text(MemberField.CLASS_NAME.key()),
                140,
                g -> g.entry().member().value(MemberField.CLASS_NAME));
        Tables.text(
                table, ui.text(MemberField.GRADUATION_DATE.key()), 156, g -> g.day().toString());
        Tables.node(table, ui.text("relation.state"), 140, this::state);
        Tables.text(table, ui.text("relation.dueBy"), 220, g -> left(g.dueBy()));
        Tables.text(table, ui.text("relation.counterpart"), 204, RelationTables::counterpart);
        finish(table);
        table.setItems(model.graduates());
        chooseFirst(table);
        Tables.onOpen(table, open);
        return table;
    }

    TableView<ContactRow> contacts(EmptyState empty, Consumer<ContactRow> open) {
        TableView<ContactRow> table = Tables.table("contacts", empty);
        Tables.text(table, ui.text("relation.field.person"), 100, row -> row.entry().name());
        Tables.node(table, ui.text("relation.kind"), 130, this::kind);
        Tables.text(table, ui.text("relation.field.since"), 110, row -> since(row.fact()));
        Tables.text(table, ui.text("relation.field.note"), 200, RelationTables::note);
        Tables.text(table, ui.text("relation.heard"), 110, row -> day(row.heard()));
        Tables.text(table, ui.text("relation.next"), 290, this::next);
        Tables.text(
                table,
                ui.text("relation.nextOn"),
                210,
                row -> row.next() == null ? "" : left(row.next().on()));
        finish(table);
        table.setItems(model.contacts());
        chooseFirst(table);
        Tables.onOpen(table, open);
        return table;
    }

    private void finish(TableView<?> table) {
        table.getColumns().forEach(column -> column.setSortable(false));
        Tables.fill(table);
        Tables.keepWidths(table, ui.memory());
    }

    /** Somebody is always chosen, so that the keys and buttons have a meaning. */
    private static void chooseFirst(TableView<?> table) {
        table.getItems()
                .subscribe(() -> {
                    if (table.getSelectionModel().isEmpty()) {
                        table.getSelectionModel().selectFirst();
                    }
                });
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** 2026-09-18，还有 12 天. */
    private String left(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(ui.today(), day);
        return days < 0
                ? ui.text("relation.over", day, -days)
                : ui.text("relation.left", day, days);
    }

    private String validity(Transfer transfer) {
        return transfer.acceptedOn() == null
                ? left(transfer.validUntil())
                : transfer.validUntil().toString();
    }

    private static String counterpart(Transfer transfer) {
        TransferDraft.Letter letter = transfer.draft().letter();
        return transfer.direction() == Transfer.Direction.OUT ? letter.to() : letter.from();
    }

    private static String counterpart(Graduate graduate) {
        Transfer letter = graduate.letter();
        return letter == null ? "" : letter.draft().letter().to();
    }

    private Node state(Transfer transfer) {
        Transfer.State state = model.state(transfer);
        Badge.Tone tone =
                switch (state) {
                    case EXPIRED -> Badge.Tone.BAD;
                    case EXPIRING, ACCEPTED -> Badge.Tone.WARNING;
                    case OPEN -> Badge.Tone.INFO;
                    case DONE -> Badge.Tone.NEUTRAL;
                };
        return new Badge(ui.text(state.key()), tone);
    }

    private Node state(Graduate graduate) {
        Badge.Tone tone =
                switch (graduate.state()) {
                    case HERE -> Badge.Tone.WARNING;
                    case LETTER -> Badge.Tone.INFO;
                    case STAYS -> Badge.Tone.NEUTRAL;
                    case ACCEPTED -> Badge.Tone.GOOD;
                };
        return new Badge(ui.text(graduate.state().key()), tone);
    }

    private Node kind(ContactRow row) {
        Badge.Tone tone =
                switch (row.kind()) {
                    case SUSPENDED, LOST -> Badge.Tone.BAD;
                    case SILENT -> Badge.Tone.WARNING;
                    case ABROAD, MOBILE -> Badge.Tone.INFO;
                };
        return new Badge(ui.text(row.kind().key()), tone);
    }

    private static String since(@Nullable Fact fact) {
        return fact == null ? "" : day(fact.from());
    }

    private static String note(ContactRow row) {
        Fact fact = row.fact();
        return fact == null ? "" : fact.ground().note();
    }

    private String next(ContactRow row) {
        ContactRow.Next next = row.next();
        return next == null ? "" : ui.text(next.step().key());
    }
}
