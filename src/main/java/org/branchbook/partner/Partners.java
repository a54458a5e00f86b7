package org.branchbook.partner;

import java.time.Clock;
import java.time.LocalDate;
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
import org.jspecify.annotations.Nullable;

/** The door to partners. */
public final class Partners {
    private final PartnerRepository repository;
    private final Writes writes;
    private final Clock clock;

    public Partners(Sql sql, Clock clock) {
        this.repository = new PartnerRepository(sql);
        this.writes = new Writes(sql);
        this.clock = clock;
    }

    /**
     * A partner with what was done there.
     *
     * @param days on how many days somebody served there
     * @param last the latest of them, null before the first
     * @param next by when to come again, null where nothing was agreed
     */
    public record Standing(
            Partner partner, int days, @Nullable LocalDate last, @Nullable LocalDate next) {}

    public Changes changes() {
        return writes.changes();
    }

    public List<Partner> all() {
        return repository.all();
    }

    /** The one of a name; none where there is none on the list. */
    public Optional<Partner> named(String name) {
        return all().stream().filter(one -> one.name().equals(name.strip())).findFirst();
    }

    public Partner get(long id) {
        return repository.find(id).orElseThrow(() -> new AppException("partner.notFound", id));
    }

    /** Everybody on the list; who was never served and wants to be is due today. */
    public List<Standing> standings() {
        Map<Long, PartnerRepository.Visit> visits =
                repository.visits().stream()
                        .collect(Collectors.toMap(PartnerRepository.Visit::partner, one -> one));
        return all().stream().map(one -> standing(one, visits.get(one.id()))).toList();
    }

    private Standing standing(Partner partner, PartnerRepository.@Nullable Visit visit) {
        Integer every = partner.draft().everyDays();
        LocalDate last = visit == null ? null : visit.last();
        LocalDate next = null;
        if (every != null) {
            next = last == null ? LocalDate.now(clock) : last.plusDays(every);
        }
        return new Standing(partner, visit == null ? 0 : visit.days(), last, next);
    }

    public long add(Partner.Draft draft) {
        InvalidInput.throwIfAny(draft.problems());
        return writes.value(() -> repository.insert(draft, LocalDateTime.now(clock)));
    }

    public void change(long id, Partner.Draft draft) {
        InvalidInput.throwIfAny(draft.problems());
        writes.run(() -> repository.update(id, draft));
    }

    /** Takes it off the list; returns how many records keep its name. */
    public int remove(long id) {
        int kept = repository.references(id);
        writes.run(() -> repository.setRemoved(id, LocalDateTime.now(clock)));
        return kept;
    }

    public void restore(long id) {
        writes.run(() -> repository.setRemoved(id, null));
    }
}
