package org.branchbook.servicedesk;

import java.util.List;
import org.branchbook.base.Problem;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.partner.Partner;
import org.branchbook.partner.PartnerKind;
import org.branchbook.partner.Partners;
import org.branchbook.register.Numbers;
import org.branchbook.register.RegisterEditor;
import org.branchbook.register.RegisterScreen;
import org.branchbook.register.RegisterView;
import org.branchbook.register.Steps;
import org.branchbook.servicelist.PartnerListing;
import org.branchbook.servicelist.ServiceDoors;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Whom the branch serves and serves with, and by when it should come again. */
public final class PartnerView implements RegisterScreen {
    private static final Partner.Draft NEW =
            new Partner.Draft("", PartnerKind.COMMUNITY, Partner.Contact.NONE, "", null);

    private final Ui ui;
    private final Partners partners;
    private final RegisterView<Partners.Standing> list;

    public PartnerView(Ui ui, ServiceDoors doors) {
        this.ui = ui;
        this.partners = doors.partners();
        list =
                new RegisterView<>(ui, new PartnerListing(partners), ui.text("partner.empty"))
                        .reading(partners.changes(), doors.services().changes())
                        .deeds(
                                ui.text("partner.add"),
                                new RegisterView.Deeds<>(
                                        () -> edit(null), this::edit, this::remove));
    }

    private void edit(Partners.@Nullable Standing one) {
        Form form = new Form(ui.messages());
        Field<String> name = form.text("name", ui.text("partner.name")).required();
        Field<@Nullable PartnerKind> kind =
                form.choice(
                        "kind",
                        ui.text("partner.kind"),
                        List.of(PartnerKind.values()),
                        ui.messages()::text);
        Field<String> contact = form.text("contact", ui.text("partner.contact"));
        Field<String> phone = form.text("phone", ui.text("partner.phone"));
        Field<String> every = form.text("everyDays", ui.text("partner.everyDays"));
        every.help(ui.text("partner.everyDays.help"));
        Field<String> scope = form.area("scope", ui.text("partner.scope"), 3);
        Partner.Draft draft = one == null ? NEW : one.partner().draft();
        name.set(draft.name());
        kind.set(draft.kind());
        contact.set(draft.contact().name());
        phone.set(draft.contact().phone());
        every.set(draft.everyDays() == null ? "" : String.valueOf(draft.everyDays()));
        scope.set(draft.scope());
        new RegisterEditor(ui, form, List.of(name, contact, scope))
                .open(
                        "partner-editor",
                        ui.text(one == null ? "partner.add" : "partner.change"),
                        () ->
                                new Partner.Draft(
                                        name.get(),
                                        kind.get() == null ? PartnerKind.OTHER : kind.get(),
                                        new Partner.Contact(contact.get(), phone.get()),
                                        scope.get(),
                                        Numbers.read(
                                                every.get(),
                                                Problem.of(
                                                        "everyDays", "partner.problem.everyDays"))),
                        typed -> save(one, typed));
    }

    private RegisterEditor.Done save(Partners.@Nullable Standing one, Partner.Draft draft) {
        if (one == null) {
            long id = partners.add(draft);
            return new RegisterEditor.Done(
                    ui.text("register.added", draft.name()), () -> partners.remove(id));
        }
        long id = one.partner().id();
        Partner.Draft before = partners.get(id).draft();
        partners.change(id, draft);
        return new RegisterEditor.Done(
                ui.text("register.changed", draft.name()), () -> partners.change(id, before));
    }

    private void remove(Partners.Standing one) {
        long id = one.partner().id();
        Steps.remove(
                ui,
                () -> {
                    int kept = partners.remove(id);
                    return ui.text("partner.removed", one.partner().name(), kept);
                },
                () -> partners.restore(id));
    }

    @Override
    public RegisterView<Partners.Standing> list() {
        return list;
    }
}
