package org.branchbook.donation;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.register.Chosen;
import org.branchbook.register.RegisterEditor;
import org.branchbook.register.RegisterScreen;
import org.branchbook.register.RegisterView;
import org.branchbook.register.Steps;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The donations of a year by day, and whether each has its receipt. */
public final class DonationView implements RegisterScreen {
    private final Ui ui;
    private final Steps<Donation.Draft> steps;
    private final RegisterView<Donation> list;

    public DonationView(Ui ui, Donations donations) {
        this.ui = ui;
        steps = new Steps<>(ui, donations.kept(), Donation.Draft::said);
        list = new RegisterView<>(ui, new DonationListing(donations), ui.text("donation.empty"));
        list.reading("donation-sum", donations.kept().changes())
                .deeds(
                        ui.text("donation.add"),
                        new RegisterView.Deeds<>(
                                () -> edit(null),
                                this::edit,
                                one -> steps.remove(one.id(), one.draft())));
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
    public RegisterView<Donation> list() {
        return list;
    }
}
