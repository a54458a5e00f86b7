package org.branchbook.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.branchbook.base.AppException;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.WorkWatch;
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
    private final WorkWatch watch;
    private int all;
    private int done;
    private final Map<String, GroupId> groupIds = new HashMap<>();

    ImportWriter(Branches branches, Members members, Developments developments, WorkWatch watch) {
        this.branches = branches;
        this.members = members;
        this.developments = developments;
        this.watch = watch;
    }

    void write(Preview preview) {
        try {
            branches.groups().forEach(group -> groupIds.put(group.name(), group.id()));
            preview.newGroups().forEach(name -> groupIds.put(name, branches.addGroup(name)));
            all = preview.writes();
            change(rows(preview, PreviewRow.Status.CHANGED), preview.source().name());
            add(rows(preview, PreviewRow.Status.NEW), preview.source().name());
        } catch (InvalidInput e) {
            // The preview found these rows right: the roster was edited since.
            throw new AppException(e, "intake.rosterChanged");
        }
    }

    private static List<PreviewRow> rows(Preview preview, PreviewRow.Status status) {
        return preview.rows().stream().filter(row -> row.status() == status).toList();
    }

    private void change(List<PreviewRow> rows, String source) {
        for (PreviewRow row : rows) {
            RosterEntry person = row.wanted().person();
            if (person != null) {
                members.update(person.id(), draft(row), source);
                keep(person.id(), row);
            }
        }
    }

    private void add(List<PreviewRow> rows, String source) {
        List<MemberId> ids = members.addAll(rows.stream().map(this::draft).toList(), source);
        for (int i = 0; i < ids.size(); i++) {
            keep(ids.get(i), rows.get(i));
        }
    }

    private void keep(MemberId id, PreviewRow row) {
        if (watch.stopped()) {
            throw new CancellationException();
        }
        developments.keep(id, row.wanted().steps());
        row.wanted().facts().forEach((kind, facts) -> members.setFacts(id, kind, facts));
        watch.at(++done, all, "");
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
