package org.branchbook.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.branchbook.branch.Branches;
import org.branchbook.branch.GroupId;
import org.branchbook.branch.PartyGroup;
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
    private static final MemberDraft BLANK =
            new MemberDraft(Map.of(), null, null, Set.of(), MemberDraft.Dates.UNKNOWN);

    private final Ui ui;
    private final Members members;
    private final Branches branches;

    public MemberEditor(Ui ui, Members members, Branches branches) {
        this.ui = ui;
        this.members = members;
        this.branches = branches;
    }

    /** Asks for a new person. */
    public void add(Consumer<MemberId> added) {
        ui.tasks()
                .run(() -> branches.groups())
                .onSuccess(groups -> open(groups, null, form -> saveNew(form, added)));
    }

    public void edit(RosterEntry entry) {
        ui.tasks()
                .run(() -> withFormer(entry.group()))
                .onSuccess(groups -> open(groups, entry, form -> saveChanged(form, entry)));
    }

    /** The groups there are, and the one the person is in even where it was removed. */
    private List<PartyGroup> withFormer(@Nullable GroupId group) {
        List<PartyGroup> groups = new ArrayList<>(branches.groups());
        if (group != null && groups.stream().noneMatch(g -> g.id().equals(group))) {
            groups.add(new PartyGroup(group, branches.groupName(group)));
        }
        return groups;
    }

    private void open(
            List<PartyGroup> groups, @Nullable RosterEntry entry, Consumer<MemberForm> save) {
        MemberForm form = new MemberForm(ui, groups);
        if (entry == null) {
            form.fill(BLANK);
        } else {
            form.fill(MemberDraft.of(entry));
            groups.stream().filter(g -> g.id().equals(entry.group())).forEach(form::group);
        }
        String title =
                entry == null
                        ? ui.text("member.addTitle")
                        : ui.text("member.editTitle", entry.name());
        ui.open(
                new Panel(title)
                        .id("member-editor")
                        .width(820)
                        .scrolling(form.form().node())
                        .action(Buttons.plain(ui.text("ui.cancel"), ui::close))
                        .primary(ui.text("member.save"), () -> saveIfComplete(form, save)));
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
