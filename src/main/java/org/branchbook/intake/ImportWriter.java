package org.branchbook.intake;

import java.util.HashMap;
import java.util.Map;
import org.branchbook.base.AppException;
import org.branchbook.base.InvalidInput;
import org.branchbook.branch.Branches;
import org.branchbook.branch.GroupId;
import org.branchbook.development.Developments;
import org.branchbook.member.MemberDraft;
import org.branchbook.member.MemberId;
import org.branchbook.member.Members;
import org.branchbook.member.RosterEntry;

/** Writes what a preview promised. */
final class ImportWriter {
    private final Branches branches;
    private final Members members;
    private final Developments developments;
    private final Map<String, GroupId> groupIds = new HashMap<>();

    ImportWriter(Branches branches, Members members, Developments developments) {
        this.branches = branches;
        this.members = members;
        this.developments = developments;
    }

    void write(Preview preview) {
        try {
            branches.groups().forEach(group -> groupIds.put(group.name(), group.id()));
            preview.newGroups().forEach(name -> groupIds.put(name, branches.addGroup(name)));
            preview.rows().forEach(row -> write(row, preview.source().name()));
        } catch (InvalidInput e) {
            // The preview found these rows right: the roster was edited since.
            throw new AppException(e, "intake.rosterChanged");
        }
    }

    private void write(PreviewRow row, String source) {
        RosterEntry person = row.wanted().person();
        if (row.status() == PreviewRow.Status.NEW) {
            keep(members.add(draft(row), source), row);
        } else if (row.status() == PreviewRow.Status.CHANGED && person != null) {
            members.update(person.id(), draft(row), source);
            keep(person.id(), row);
        }
    }

    private void keep(MemberId id, PreviewRow row) {
        developments.keep(id, row.wanted().steps());
        row.wanted().facts().forEach((kind, facts) -> members.setFacts(id, kind, facts));
    }

    private MemberDraft draft(PreviewRow row) {
        MemberDraft draft = row.wanted().draft();
        if (draft == null) {
            throw new IllegalStateException("a refused row has nothing to save");
        }
        GroupId group = groupIds.get(row.wanted().group());
        return group == null ? draft : draft.inGroup(group);
    }
}
