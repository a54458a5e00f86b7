package org.branchbook.yearboard;

import java.time.LocalDate;
import org.branchbook.branch.PartyGroup;
import org.branchbook.branch.Waiver;
import org.branchbook.branch.Waivers;
import org.branchbook.cadence.Slot;
import org.branchbook.cadence.YearLine;
import org.branchbook.control.SoftText;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The small form that waives a period: reason, who agreed, when. */
final class WaiverEditor {
    private final Ui ui;
    private final Waivers waivers;

    WaiverEditor(Ui ui, Waivers waivers) {
        this.ui = ui;
        this.waivers = waivers;
    }

    void open(YearLine line, Slot slot) {
        Form form = new Form(ui.messages());
        Field<String> reason = form.text("reason", ui.text("yearboard.waiver.reason")).required();
        reason.prompt(ui.text("yearboard.waiver.reasonPrompt"));
        Field<String> by = form.text("approvedBy", ui.text("yearboard.waiver.by"));
        by.help(ui.text("yearboard.waiver.byHelp"));
        Field<@Nullable LocalDate> on = form.date("approvedOn", ui.text("yearboard.waiver.on"));
        String what =
                ui.text(
                        "yearboard.waiver.what",
                        SlotText.head(ui.messages(), line),
                        SlotText.period(ui.messages(), slot));
        ui.open(
                new Panel(ui.text("yearboard.waiver.title"))
                        .id("waiver-panel")
                        .width(480)
                        .content(new SoftText(what))
                        .content(form.node())
                        .focus(reason.control())
                        .action(Buttons.plain(ui.text("ui.cancel"), ui::close))
                        .primary(
                                ui.text("yearboard.waiver.save"),
                                () -> {
                                    if (form.complete()) {
                                        save(form, waiver(line, slot, reason.get(), by.get(), on));
                                    }
                                }));
    }

    private static Waiver waiver(
            YearLine line, Slot slot, String reason, String by, Field<@Nullable LocalDate> on) {
        PartyGroup group = line.group();
        return new Waiver(
                line.type().name(),
                group == null ? null : group.id(),
                slot.span().first(),
                slot.span().last(),
                reason.strip(),
                new Waiver.Approval(by.strip(), on.get()));
    }

    private void save(Form form, Waiver waiver) {
        ui.tasks()
                .run(() -> waivers.add(waiver))
                .onSuccess(id -> {
                    ui.close();
                    ui.done(ui.text("yearboard.waiver.done"), () -> waivers.remove(id));
                })
                .onFailure(form.refusals(ui::failed));
    }
}
