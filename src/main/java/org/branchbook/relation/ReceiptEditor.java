package org.branchbook.relation;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.base.Problem;
import org.branchbook.control.SoftText;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The panel in which acceptance and receipt of a letter are entered, the two dates apart. */
final class ReceiptEditor {
    private final Ui ui;
    private final RelationViewModel model;

    ReceiptEditor(Ui ui, RelationViewModel model) {
        this.ui = ui;
        this.model = model;
    }

    void open(Transfer transfer) {
        boolean out = transfer.direction() == Transfer.Direction.OUT;
        Form form = new Form(ui.messages());
        Field<@Nullable LocalDate> accepted =
                form.date("acceptedOn", ui.text("relation.field.acceptedOn"));
        accepted.required();
        accepted.help(ui.text(out ? "relation.accepted.out" : "relation.accepted.in"));
        accepted.set(transfer.acceptedOn() == null ? ui.today() : transfer.acceptedOn());
        Field<@Nullable LocalDate> receipt =
                form.date("receiptOn", ui.text("relation.field.receiptOn"));
        receipt.help(ui.text(out ? "relation.receipt.out" : "relation.receipt.in"));
        receipt.set(transfer.receiptOn());
        TransferDraft.Letter letter = transfer.draft().letter();
        String text =
                ui.text(
                        "relation.receipt.letter",
                        letter.number().isEmpty() ? "—" : letter.number(),
                        letter.on(),
                        transfer.validUntil(),
                        out ? letter.to() : letter.from());
        ui.open(
                new Panel(ui.text("relation.receipt.title", model.name(transfer.member())))
                        .id("receipt-editor")
                        .content(new SoftText(text))
                        .content(form.node())
                        .action(Buttons.plain(ui.text("ui.cancel"), ui::close))
                        .primary(
                                ui.text("relation.save"),
                                () -> save(transfer, form, accepted.get(), receipt.get())));
    }

    private void save(
            Transfer transfer,
            Form form,
            @Nullable LocalDate accepted,
            @Nullable LocalDate receipt) {
        if (!form.complete()) {
            return;
        }
        if (accepted == null) {
            form.show(List.of(Problem.of("acceptedOn", "relation.problem.noDate")));
            return;
        }
        boolean out = transfer.direction() == Transfer.Direction.OUT;
        String name = model.name(transfer.member());
        String said = ui.text(out ? "relation.leftNow" : "relation.arrivedNow", name, accepted);
        Relations relations = model.relations();
        model.write(
                () -> relations.accept(transfer.id(), accepted, receipt),
                before -> {
                    ui.close();
                    ui.done(said, () -> relations.putBack(before));
                },
                form.refusals(ui::failed));
    }
}
