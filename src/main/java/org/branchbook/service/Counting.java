package org.branchbook.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.ActivityId;
import org.branchbook.member.MemberId;
import org.branchbook.member.Members;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.Stage;
import org.branchbook.storage.Sql;
import org.branchbook.volunteer.Identity;
import org.jspecify.annotations.Nullable;

/**
 * Adds records of service and activities of voluntary service so that no hour counts twice: where
 * somebody has a record of his own that belongs to the activity or overlaps it, the record counts
 * and the activity does not. Of an activity its planned time counts, for whoever is marked as
 * there.
 */
final class Counting {
    private static final Comparator<Counted> BY_TIME =
            Comparator.comparing((Counted one) -> one.span().on())
                    .thenComparing(one -> one.span().from());

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final StintRepository stints;
    private final CountRepository repository;
    private final Members members;

    Counting(Sql sql, Members members) {
        this.stints = new StintRepository(sql);
        this.repository = new CountRepository(sql);
        this.members = members;
    }

    /** By day and beginning. */
    List<Counted> between(LocalDate first, LocalDate last, ServiceTime time) {
        Map<Long, MemberId> known = repository.members();
        List<Counted> counted = new ArrayList<>();
        Map<MemberId, List<Stint>> own = new HashMap<>();
        for (Stint stint : stints.between(first, last)) {
            MemberId member = known.get(stint.draft().volunteer());
            counted.add(recorded(stint, member, time));
            if (member != null) {
                own.computeIfAbsent(member, _ -> new ArrayList<>()).add(stint);
            }
        }
        Map<MemberId, Long> numbers = new HashMap<>();
        known.forEach((number, member) -> numbers.put(member, number));
        for (CountRepository.Held held : repository.held(first, last)) {
            for (CountRepository.Present one : repository.present(held.activity())) {
                if (!replaced(held, own.getOrDefault(one.member(), List.of()))) {
                    long number = numbers.getOrDefault(one.member(), 0L);
                    counted.add(attended(held, one, number, time));
                }
            }
        }
        counted.sort(BY_TIME);
        return counted;
    }

    /** The same count of one person, ever, without reading what others did. */
    List<Counted> of(MemberId member, ServiceTime time) {
        List<Counted> counted = new ArrayList<>();
        List<Stint> own = stints.of(member);
        own.forEach(stint -> counted.add(recorded(stint, member, time)));
        long number = own.isEmpty() ? 0 : own.getLast().draft().volunteer();
        Map<ActivityId, CountRepository.Present> came = repository.present(member);
        for (CountRepository.Held held : repository.held(FIRST, LAST)) {
            CountRepository.Present one = came.get(held.activity());
            if (one != null && !replaced(held, own)) {
                counted.add(attended(held, one, number, time));
            }
        }
        counted.sort(BY_TIME);
        return counted;
    }

    private static boolean replaced(CountRepository.Held held, List<Stint> own) {
        return own.stream()
                .map(Stint::draft)
                .anyMatch(one ->
                        held.activity().equals(one.work().activity())
                                || one.span().overlaps(held.span()));
    }

    private static Counted recorded(Stint stint, @Nullable MemberId member, ServiceTime time) {
        Stint.Draft draft = stint.draft();
        Stint.Work work = draft.work();
        return new Counted(
                new Counted.Who(draft.volunteer(), member, stint.name(), draft.identity()),
                draft.span(),
                work.category(),
                time.hours(draft),
                new Counted.Part(stint.id(), work.activity(), work.project(), work.content()));
    }

    private Counted attended(
            CountRepository.Held held,
            CountRepository.Present one,
            long volunteer,
            ServiceTime time) {
        Stage stage = one.stage() == null ? stage(one.member(), held.span().on()) : one.stage();
        return new Counted(
                new Counted.Who(volunteer, one.member(), one.name(), Identity.of(stage)),
                held.span(),
                held.category(),
                ServiceTime.hours(held.span().minutes(), time.step(held.span().on())),
                new Counted.Part(null, held.activity(), null, held.title()));
    }

    private @Nullable Stage stage(MemberId member, LocalDate day) {
        return members.history().on(day, member).map(RosterEntry::stage).orElse(null);
    }
}
