package org.branchbook.branch;

import java.util.List;
import java.util.Optional;
import org.branchbook.almanac.HolidayTables;
import org.branchbook.almanac.Terms;
import org.branchbook.base.Changes;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.storage.Sql;
import org.jspecify.annotations.Nullable;

/** The door to the branch's profile and groups. */
public final class Branches {
    private static final int GROUP_NAME_LIMIT = 60;

    private final Sql sql;
    private final BranchRepository repository;
    private final HolidayTables holidays;
    private final Terms terms;
    private final Changes changes = new Changes();

    public Branches(Sql sql) {
        this.sql = sql;
        this.repository = new BranchRepository(sql);
        this.holidays = new HolidayTables(sql);
        this.terms = new Terms(sql);
    }

    /** The holidays as this book has them. */
    public HolidayTables holidays() {
        return holidays;
    }

    /** The terms of the branch's school. */
    public Terms terms() {
        return terms;
    }

    public Changes changes() {
        return changes;
    }

    /** The branch, empty in a book that was not described yet. */
    public Optional<Branch> find() {
        return repository.find();
    }

    public void save(Branch branch) {
        InvalidInput.throwIfAny(branch.problems());
        repository.save(branch);
        sql.afterCommit(changes);
    }

    public List<PartyGroup> groups() {
        return repository.groups();
    }

    /** The name of a group, also of one that was removed; "" for one that never was. */
    public String groupName(GroupId id) {
        return repository.groupName(id).orElse("");
    }

    public GroupId addGroup(String name) {
        checkGroupName(name, null);
        GroupId id = repository.addGroup(name.strip());
        sql.afterCommit(changes);
        return id;
    }

    public void renameGroup(GroupId id, String name) {
        checkGroupName(name, id);
        repository.renameGroup(id, name.strip());
        sql.afterCommit(changes);
    }

    /** Takes a group out of the lists; {@link #restoreGroup} brings it back. */
    public void removeGroup(GroupId id) {
        repository.setRemoved(id, true);
        sql.afterCommit(changes);
    }

    public void restoreGroup(GroupId id) {
        repository.setRemoved(id, false);
        sql.afterCommit(changes);
    }

    /** What is wrong with a group's name, apart from another group having it. */
    public static List<Problem> problems(String groupName) {
        boolean fits = !groupName.isBlank() && groupName.strip().length() <= GROUP_NAME_LIMIT;
        return fits
                ? List.of()
                : List.of(Problem.of("group", "branch.problem.groupName", GROUP_NAME_LIMIT));
    }

    private void checkGroupName(String name, @Nullable GroupId own) {
        InvalidInput.throwIfAny(problems(name));
        boolean taken =
                groups().stream()
                        .anyMatch(g -> g.name().equals(name.strip()) && !g.id().equals(own));
        if (taken) {
            throw new InvalidInput(
                    List.of(Problem.of("group", "branch.problem.groupExists", name.strip())));
        }
    }
}
