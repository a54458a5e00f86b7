package org.branchbook.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.AppException;
import org.branchbook.base.InvalidInput;
import org.branchbook.branch.Branches;
import org.branchbook.branch.GroupId;
import org.branchbook.member.ImportRun;
import org.branchbook.member.MemberDraft;
import org.branchbook.member.MemberId;
import org.branchbook.member.MemberState;
import org.branchbook.member.Members;
import org.branchbook.member.RosterEntry;
import org.branchbook.storage.Sql;

/** Writes what a preview promised, and remembers what is needed to take it back. */
final class ImportWriter {
    private final Branches branches;
    private final Members members;
    private final List<GroupId> groups = new ArrayList<>();
    private final List<MemberId> added = new ArrayList<>();
    private final List<MemberState> former = new ArrayList<>();
    private final Map<String, GroupId> groupIds = new HashMap<>();

    ImportWriter(Branches branches, Members members) {
        this.branches = branches;
        this.members = members;
    }

    Result write(Sql sql, Preview preview) {
        ImportRun run =
                new ImportRun(
                        preview.source().name(),
                        preview.source().sha256(),
                        preview.count(PreviewRow.Status.NEW),
                        preview.count(PreviewRow.Status.CHANGED),
                        preview.count(PreviewRow.Status.REFUSED));
        try {
            members.importing(run, () -> writeRows(preview));
        } catch (InvalidInput e) {
            // The preview found these rows right: the roster was edited since.
            throw new AppException(e, "intake.rosterChanged");
        }
        return new Result(preview, added.size(), former.size(), () -> sql.transaction(this::undo));
    }

    private void writeRows(Preview preview) {
        branches.groups().forEach(group -> groupIds.put(group.name(), group.id()));
        for (String name : preview.newGroups()) {
            GroupId id = branches.addGroup(name);
            groups.add(id);
            groupIds.put(name, id);
        }
        String source = preview.source().name();
        for (PreviewRow row : preview.rows()) {
            switch (row.status()) {
                case NEW -> added.add(members.add(draft(row), source));
                case CHANGED -> change(row, source);
                case UNCHANGED, REFUSED -> {}
            }
        }
    }

    private void change(PreviewRow row, String source) {
        RosterEntry person = row.wanted().person();
        if (person != null) {
            former.add(members.state(person.id()));
            members.update(person.id(), draft(row), source);
        }
    }

    private MemberDraft draft(PreviewRow row) {
        MemberDraft draft = row.wanted().draft();
        if (draft == null) {
            throw new IllegalStateException("a refused row has nothing to save");
        }
        GroupId group = groupIds.get(row.wanted().group());
        return group == null ? draft : draft.inGroup(group);
    }

    private void undo() {
        added.forEach(members::remove);
        former.forEach(members::putBack);
        groups.forEach(branches::removeGroup);
    }
}
