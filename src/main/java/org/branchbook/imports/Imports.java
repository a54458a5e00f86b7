package org.branchbook.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.backup.Backups;
import org.branchbook.base.AppException;
import org.branchbook.branch.Branches;
import org.branchbook.branch.GroupId;
import org.branchbook.branch.PartyGroup;
import org.branchbook.development.Developments;
import org.branchbook.member.FactKind;
import org.branchbook.member.Member;
import org.branchbook.member.MemberId;
import org.branchbook.member.Members;
import org.branchbook.member.RosterHistory;
import org.branchbook.step.StepEntry;
import org.branchbook.storage.Book;
import org.branchbook.table.Source;

/**
 * The door to what was imported: {@link #run} carries an import out and remembers how everybody was
 * before, {@link #undo} makes it so again.
 */
public final class Imports {
    private static final int SHOWN = 20;

    private final Book book;
    private final Branches branches;
    private final Members members;
    private final Developments developments;
    private final Clock clock;
    private final ImportRepository repository;
    private final RecordStates records;
    private Runnable recordsChanged = () -> {};

    public Imports(
            Book book, Branches branches, Members members, Developments developments, Clock clock) {
        this.book = book;
        this.branches = branches;
        this.members = members;
        this.developments = developments;
        this.clock = clock;
        this.repository = new ImportRepository(book.sql());
        this.records = new RecordStates(book.sql());
    }

    /** Says whom to tell that taking an import back has changed activities. */
    public Imports telling(Runnable changed) {
        recordsChanged = changed;
        return this;
    }

    /** All imports, those taken back included, latest first. */
    public List<ImportRun> all() {
        return repository.runs();
    }

    /** The one that can be taken back: the latest that was not. */
    public Optional<ImportRun> last() {
        return all().stream().filter(run -> !run.undone()).findFirst();
    }

    /** The original file as it was imported. */
    public Path original(ImportRun run) {
        return book.attachments().path(run.sha256());
    }

    /** A copy of the original under its own name, for other programs to open. */
    public Path openable(ImportRun run) {
        Path kept = original(run);
        try {
            Path folder = Files.createTempDirectory("branchbook-import-");
            return Files.copy(kept, folder.resolve(run.fileName()));
        } catch (IOException e) {
            throw new AppException(e, "imports.originalMissing", run.fileName());
        }
    }

    /**
     * Makes a backup, keeps the original, and does all these writes or none of them. Whoever is
     * another afterwards belongs to the import and goes back with it.
     */
    public ImportRun run(ImportKind kind, Source source, ImportRun.Counts counts, Runnable writes) {
        return run(kind, source, counts, List.of(), writes);
    }

    /**
     * The same, of an import that writes activities; new ones are found by themselves.
     *
     * @param touched numbers of the activities there are that it may change
     */
    public ImportRun run(
            ImportKind kind,
            Source source,
            ImportRun.Counts counts,
            Collection<Long> touched,
            Runnable writes) {
        new Backups(book, clock).make("import");
        if (!book.attachments().put(source.file()).equals(source.sha256())) {
            throw new AppException("imports.fileChanged", source.name());
        }
        LocalDateTime now = LocalDateTime.now(clock);
        return book.sql()
                .transaction(() -> {
                    People before = people();
                    Set<GroupId> groups = groups();
                    RecordStates.Before activities = records.before(touched);
                    writes.run();
                    ImportRun run =
                            new ImportRun(
                                    new ImportRun.Id(0),
                                    kind,
                                    source.name(),
                                    source.sha256(),
                                    counts,
                                    now,
                                    null);
                    ImportRun.Id id = repository.insert(run);
                    remember(id, before, people());
                    records.remember(id, activities);
                    for (GroupId group : groups()) {
                        if (!groups.contains(group)) {
                            repository.insertGroup(id, group);
                        }
                    }
                    return new ImportRun(
                            id, kind, source.name(), source.sha256(), counts, now, null);
                });
    }

    private People people() {
        return People.now(members, developments);
    }

    /** Whoever is another now, told on all processors: it is most of the work beside writing. */
    private void remember(ImportRun.Id run, People before, People after) {
        List<ImportRepository.Change> changes =
                after.history().people().parallelStream()
                        .filter(member -> !after.isSame(member, before))
                        .map(member -> change(member, before, after))
                        .toList();
        repository.insertChanges(run, changes);
    }

    private static ImportRepository.Change change(Member member, People before, People after) {
        Member was = before.find(member.id());
        return new ImportRepository.Change(
                member.id(),
                member.name(),
                was == null ? null : before.text(was),
                StateText.hash(after.text(member)));
    }

    private Set<GroupId> groups() {
        Set<GroupId> ids = new HashSet<>();
        branches.groups().stream().map(PartyGroup::id).forEach(ids::add);
        return ids;
    }

    /** Who was edited since and stands in the way of taking the import back. */
    public List<Edited> edited(ImportRun run) {
        People now = people();
        Set<MemberId> used = repository.used(run.id());
        List<Edited> edited = new ArrayList<>();
        for (ImportRepository.Change change : repository.changes(run.id())) {
            Member member = now.find(change.member());
            if (member == null) {
                edited.add(new Edited(change.name(), Edited.Why.REMOVED));
            } else if (!StateText.hash(now.text(member)).equals(change.afterHash())) {
                edited.add(new Edited(member.name(), Edited.Why.CHANGED));
            } else if (used.contains(member.id())) {
                edited.add(new Edited(member.name(), Edited.Why.USED));
            }
        }
        edited.addAll(records.edited(run.id()));
        return edited;
    }

    /** Takes the latest import back, wholly or, where somebody was edited since, not at all. */
    public void undo(ImportRun run) {
        book.sql()
                .transaction(() -> {
                    if (!last().map(ImportRun::id).equals(Optional.of(run.id()))) {
                        throw new AppException("imports.notLast", run.fileName());
                    }
                    List<Edited> edited = edited(run);
                    if (!edited.isEmpty()) {
                        throw new AppException(
                                "imports.edited", run.fileName(), edited.size(), names(edited));
                    }
                    People now = people();
                    repository.changes(run.id()).forEach(change -> takeBack(change, now));
                    removeGroups(run);
                    if (records.undo(run.id(), LocalDateTime.now(clock))) {
                        book.sql().afterCommit(recordsChanged);
                    }
                    repository.setUndone(run.id(), LocalDateTime.now(clock));
                });
    }

    private void takeBack(ImportRepository.Change change, People now) {
        MemberId id = change.member();
        String before = change.before();
        // The steps first: nobody is removed to whom something still refers.
        Map<Integer, StepEntry> steps = before == null ? Map.of() : StateText.steps(before);
        developments.keep(id, now.stepsBack(id, steps));
        if (before == null) {
            members.remove(id);
        } else {
            members.putBack(StateText.read(id, before));
        }
    }

    private static String names(List<Edited> edited) {
        String names =
                edited.stream().limit(SHOWN).map(Edited::name).collect(Collectors.joining("、"));
        return edited.size() > SHOWN ? names + "…" : names;
    }

    /** Not those into which somebody else was put since. */
    private void removeGroups(ImportRun run) {
        RosterHistory now = members.history();
        Set<String> inUse = new HashSet<>();
        for (Member member : now.people()) {
            now.facts(member.id()).stream()
                    .filter(fact -> fact.kind() == FactKind.GROUP)
                    .forEach(fact -> inUse.add(fact.detail()));
        }
        repository.groups(run.id()).stream()
                .filter(group -> !inUse.contains(Long.toString(group.value())))
                .forEach(branches::removeGroup);
    }

    /** What the user said of headers before: target by the header's key. */
    public Map<String, String> mappings(ImportKind kind) {
        return repository.mappings(kind);
    }

    /** Remembers, or with an empty target forgets, what a header means. */
    public void remember(ImportKind kind, Map<String, Optional<String>> mappings) {
        book.sql()
                .transaction(() ->
                        mappings.forEach(
                                (header, target) -> repository.setMapping(kind, header, target)));
    }
}
