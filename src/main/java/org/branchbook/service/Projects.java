package org.branchbook.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.branchbook.base.AppException;
import org.branchbook.base.Changes;
import org.branchbook.base.InvalidInput;
import org.branchbook.register.Writes;
import org.branchbook.storage.Sql;

/** The door to service projects. */
public final class Projects {
    private final ProjectRepository repository;
    private final Writes writes;
    private final Clock clock;

    public Projects(Sql sql, Clock clock) {
        this.repository = new ProjectRepository(sql);
        this.writes = new Writes(sql);
        this.clock = clock;
    }

    public Changes changes() {
        return writes.changes();
    }

    public List<Project> all() {
        return repository.all();
    }

    /** By number, those taken off the list too: records keep their names. */
    public Map<Long, Project> ever() {
        return repository.ever().stream().collect(Collectors.toMap(Project::id, one -> one));
    }

    public Optional<Project> named(String name) {
        return all().stream().filter(one -> one.name().equals(name.strip())).findFirst();
    }

    public Project get(long id) {
        return repository.find(id).orElseThrow(() -> new AppException("service.noProject", id));
    }

    public long add(Project.Draft draft) {
        InvalidInput.throwIfAny(draft.problems());
        return writes.value(() -> repository.insert(draft, LocalDateTime.now(clock)));
    }

    public void change(long id, Project.Draft draft) {
        InvalidInput.throwIfAny(draft.problems());
        writes.run(() -> repository.update(id, draft));
    }

    public void remove(long id) {
        writes.run(() -> repository.setRemoved(id, LocalDateTime.now(clock)));
    }

    public void restore(long id) {
        writes.run(() -> repository.setRemoved(id, null));
    }
}
