package org.branchbook.donation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import org.branchbook.control.Badge;
import org.branchbook.control.Screen;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.register.Chosen;
import org.branchbook.register.RegisterEditor;
import org.branchbook.register.RegisterView;
import org.branchbook.register.Steps;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The donations of a year by day, and whether each has its receipt. */
public final class DonationView implements Screen {
    private final Ui ui;
    private final Donations donations;
    private final Steps<Donation.Draft> steps;
    private final RegisterView<Donation> list;

    /**
     * @param papers writes the register of a year
     */
    public DonationView(Ui ui, Donations donations, IntConsumer papers) {
        this.ui = ui;
        this.donations = donations;
        steps = new Steps<>(ui, donations.kept(), Donation.Draft::said);
        list =
                new RegisterView<Donation>(
                                ui,
                                "donations",
                                ui.text("donation.title"),
                                ui.text("donation.empty"))
                        .ofYear();
        columns();
        list.reading("donation-sum", this::page, donations.kept().changes())
                .tool(
                        Buttons.id(
                                "donation-paper",
                                Buttons.plain(
                                        ui.text("donation.paper"),
                                        Icon.PRINT,
                                        () -> papers.accept(year()))))
                .deeds(
                        ui.text("donation.add"),
                        new RegisterView.Deeds<>(
                                () -> edit(null),
                                this::edit,
                                one -> steps.remove(one.id(), one.draft())));
    }

    private void columns() {
        list.column(ui.text("service.on"), 100, one -> one.draft().on().toString())
                .column(ui.text("donation.donor"), 120, one -> one.draft().donor())
                .column(ui.text("donation.item"), 200, one -> one.draft().gift().item())
                .unsorted(ui.text("donation.amount"), 120, one -> one.draft().gift().amount())
                .column(ui.text("donation.recipient"), 180, one -> one.draft().to().recipient())
                .badge(ui.text("donation.receipt"), 140, this::receipt)
                .column(ui.text("service.note"), 200, one -> one.draft().note());
    }

    private int year() {
        return list.year();
    }

    private Badge receipt(Donation one) {
        return one.draft().to().acknowledged()
                ? new Badge(one.draft().to().receipt(), Badge.Tone.GOOD)
                : new Badge(ui.text("donation.noReceipt"), Badge.Tone.WARNING);
    }

    private RegisterView.Page<Donation> page(int year) {
        List<Donation> rows = donations.year(year).reversed();
        long with = rows.stream().filter(one -> one.draft().to().acknowledged()).count();
        return new RegisterView.Page<>(rows, ui.text("donation.sum", rows.size(), with));
    }

    private void edit(@Nullable Donation one) {
        Form form = new Form(ui.messages());
        Field<@Nullable LocalDate> on = form.date("on", ui.text("service.on")).required();
        Field<String> donor = form.text("donor", ui.text("donation.donor")).required();
        Field<String> item = form.text("item", ui.text("donation.item")).required();
        Field<String> amount = form.text("amount", ui.text("donation.amount"));
        amount.help(ui.text("donation.amount.help"));
        Field<String> recipient = form.text("recipient", ui.text("donation.recipient")).required();
        Field<String> receipt = form.text("receipt", ui.text("donation.receipt"));
        Field<Boolean> voluntary = form.check("voluntary", ui.text("donation.voluntary"));
        Field<String> note = form.area("note", ui.text("service.note"), 2);
        on.set(one == null ? ui.today() : one.draft().on());
        if (one != null) {
            Donation.Draft draft = one.draft();
            donor.set(draft.donor());
            item.set(draft.gift().item());
            amount.set(draft.gift().amount());
            recipient.set(draft.to().recipient());
            receipt.set(draft.to().receipt());
            voluntary.set(draft.voluntary());
            note.set(draft.note());
        }
        new RegisterEditor(ui, form, List.of(donor, item, recipient, note))
                .open(
                        "donation-editor",
                        ui.text(one == null ? "donation.add" : "donation.change"),
                        () ->
                                new Donation.Draft(
                                        Chosen.needed(on, "service.problem.noDay"),
                                        donor.get(),
                                        new Donation.Gift(item.get(), amount.get()),
                                        new Donation.To(recipient.get(), receipt.get()),
                                        voluntary.get(),
                                        note.get()),
                        draft ->
                                one == null
                                        ? steps.add(draft)
                                        : steps.change(one.id(), one.draft(), draft));
    }

    @Override
    public Node node() {
        return list.node();
    }

    @Override
    public void shown() {
        list.shown();
    }
}
