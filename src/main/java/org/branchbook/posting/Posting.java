package org.branchbook.posting;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.base.WorkWatch;
import org.branchbook.branch.Branches;
import org.branchbook.imports.ImportKind;
import org.branchbook.member.Fact;
import org.branchbook.member.FactKind;
import org.branchbook.member.MemberId;
import org.branchbook.member.Members;
import org.branchbook.proposal.Answers;
import org.branchbook.proposal.Proposal;
import org.branchbook.table.Note;
import org.branchbook.table.SheetBook;
import org.branchbook.table.TableFile;

/** The door to imports of posts and groups. */
public final class Posting {
    private final Branches branches;
    private final Members members;
    private final Clock clock;

    public Posting(Branches branches, Members members, Clock clock) {
        this.branches = branches;
        this.members = members;
        this.clock = clock;
    }

    /** Reads and checks; nothing is written. */
    public Proposal preview(Path file, Answers answers) {
        return preview(file, answers, WorkWatch.NOBODY);
    }

    /** The same, which may be stopped. */
    public Proposal preview(Path file, Answers answers, WorkWatch watch) {
        TableFile read =
                TableFile.of(
                        SheetBook.read(file, watch::stopped),
                        List.of(PostColumns.people(), PostColumns.groups()),
                        Set.of());
        PostWorld world =
                new PostWorld(
                        members.history(),
                        branches.groups(),
                        LocalDate.now(clock),
                        read.source().name());
        PostSheet sheet = new PostSheet(world, answers);
        read.tables().forEach(sheet::read);
        Map<String, String> added = added(world, sheet);
        List<Note> notes = new ArrayList<>(read.allNotes());
        // A total counts people; rows of this list may be groups.
        notes.removeIf(note -> note.key().equals("table.total.differs"));
        if (!added.isEmpty()) {
            String names = String.join("、", added.values());
            notes.add(Note.of(read.tables().getFirst().sheet(), "posting.note.groups", names));
        }
        Map<MemberId, PersonFacts> plan = sheet.plan();
        return new Proposal(
                ImportKind.POSTS,
                read.source(),
                sheet.rows(),
                notes,
                List.of(),
                new Proposal.Writes(List.of(), steps(plan, added)));
    }

    /** The new groups that a row which is imported needs: name by placeholder. */
    private static Map<String, String> added(PostWorld world, PostSheet sheet) {
        Set<String> used =
                sheet.plan().values().stream()
                        .flatMap(facts -> facts.changedGroups().stream())
                        .map(Fact::detail)
                        .collect(Collectors.toSet());
        Map<String, String> names = new HashMap<>();
        world.added()
                .forEach((name, placeholder) -> {
                    if (used.contains(placeholder)) {
                        names.put(placeholder, name);
                    }
                });
        return names;
    }

    /** The new groups first, then person by person. */
    private List<Runnable> steps(Map<MemberId, PersonFacts> plan, Map<String, String> added) {
        Map<String, String> ids = new HashMap<>();
        List<Runnable> steps = new ArrayList<>();
        added.forEach((placeholder, name) ->
                steps.add(() ->
                        ids.put(placeholder, Long.toString(branches.addGroup(name).value()))));
        plan.forEach((id, facts) -> steps.add(() -> write(id, facts, ids)));
        return steps;
    }

    private void write(MemberId id, PersonFacts facts, Map<String, String> ids) {
        if (!facts.changedPosts().isEmpty()) {
            members.setFacts(id, FactKind.POST, facts.changedPosts());
        }
        if (!facts.changedGroups().isEmpty()) {
            List<Fact> groups =
                    facts.changedGroups().stream().map(fact -> real(fact, ids)).toList();
            members.setFacts(id, FactKind.GROUP, groups);
        }
    }

    private static Fact real(Fact fact, Map<String, String> ids) {
        return new Fact(
                fact.kind(),
                ids.getOrDefault(fact.detail(), fact.detail()),
                fact.from(),
                fact.to(),
                fact.ground());
    }
}
