package org.branchbook.roster;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.branchbook.branch.Branches;
import org.branchbook.branch.GroupId;
import org.branchbook.fields.FieldChoiceEditor;
import org.branchbook.fields.FieldChoices;
import org.branchbook.member.MemberDraft;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.MemberState;
import org.branchbook.member.Members;
import org.branchbook.member.RosterEntry;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The panel in which one person is added or changed. */
public final class MemberEditor {
    static final MemberDraft BLANK =
            new MemberDraft(Map.of(), null, null, Set.of(), MemberDraft.Dates.UNKNOWN);

    private final Ui ui;
    private final Members members;
    private final Branches branches;
    private final FieldChoices choices;

    public MemberEditor(Ui ui, Members members, Branches branches, FieldChoices choices) {
        this.ui = ui;
        this.members = members;
        this.branches = branches;
        this.choices = choices;
    }

    /** Asks for a new person. */
    public void add(Consumer<MemberId> added) {
        ui.tasks()
                .run(() -> setup(null))
                .onSuccess(setup -> {
                    MemberForm form = new MemberForm(ui, setup);
                    form.fill(BLANK);
                    open(ui.text("member.addTitle"), form, made -> saveNew(made, added));
                });
    }

    public void edit(RosterEntry entry) {
        edit(entry, MemberField.NAME.name());
    }

    /** Opens the form at one field. */
    public void edit(RosterEntry entry, String field) {
        ui.tasks()
                .run(() -> setup(entry.group()))
                .onSuccess(setup -> {
                    MemberForm form = new MemberForm(ui, setup);
                    form.fill(MemberDraft.of(entry));
                    open(
                            ui.text("member.editTitle", entry.name()),
                            form,
                            changed -> saveChanged(changed, entry));
                    form.focus(field);
                });
    }

    private FormSetup setup(@Nullable GroupId group) {
        List<RosterEntry> all = members.everybody(ui.today());
        return FormSetup.of(branches, choices.find(), all, group);
    }

    private void open(String title, MemberForm form, Consumer<MemberForm> save) {
        SectionIndex index = new SectionIndex(ui, form.form());
        ui.open(
                new Panel(title)
                        .id("member-editor")
                        .width(960)
                        .content(index.node())
                        .aside(Buttons.id("choose-fields", chooser(form, index)))
                        .action(Buttons.plain(ui.text("ui.cancel"), ui::close))
                        .primary(ui.text("member.save"), () -> saveIfComplete(form, save)));
    }

    private Button chooser(MemberForm form, SectionIndex index) {
        return Buttons.quiet(
                ui.text("fields.choice"),
                () ->
                        new FieldChoiceEditor(ui, choices)
                                .open(choice -> {
                                    form.choose(choice);
                                    index.refresh();
                                }));
    }

    private static void saveIfComplete(MemberForm form, Consumer<MemberForm> save) {
        if (form.form().complete()) {
            save.accept(form);
        }
    }

    private void saveNew(MemberForm form, Consumer<MemberId> added) {
        MemberDraft draft = form.draft();
        ui.tasks()
                .run(() -> members.add(draft, ""))
                .onSuccess(id -> {
                    ui.close();
                    added.accept(id);
                    String name = draft.value(MemberField.NAME);
                    ui.done(ui.text("member.added", name), () -> members.remove(id));
                })
                .onFailure(form.form().refusals(ui::failed));
    }

    private void saveChanged(MemberForm form, RosterEntry entry) {
        MemberDraft draft = form.draft();
        ui.tasks()
                .run(() -> change(entry.id(), draft))
                .onSuccess(before -> {
                    ui.close();
                    String name = draft.value(MemberField.NAME);
                    ui.done(ui.text("member.changed", name), () -> members.putBack(before));
                })
                .onFailure(form.form().refusals(ui::failed));
    }

    private MemberState change(MemberId id, MemberDraft draft) {
        MemberState before = members.state(id);
        members.update(id, draft, "");
        return before;
    }
}
