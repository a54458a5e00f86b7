package org.branchbook.development;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.PartialDate;
import org.branchbook.holiday.WorkingDays;
import org.branchbook.member.Member;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.RosterHistory;
import org.branchbook.member.Stage;
import org.branchbook.step.Step;
import org.branchbook.step.StepEntry;
import org.branchbook.step.StepEvent;
import org.branchbook.step.StepFile;
import org.branchbook.step.StepRules;
import org.jspecify.annotations.Nullable;

/** All that the ways of a day are made of, read once; what came after the day is left out. */
record Reading(RosterHistory history, Kept kept, StepRules rules, WorkingDays days, LocalDate day) {
    private static final int NEW_MEMBER_MONTHS = 6;

    /** What is kept of the steps of everybody. */
    record Kept(
            Map<MemberId, Map<Integer, StepEntry>> entries,
            Map<MemberId, List<StepEvent>> events,
            Map<MemberId, List<StepFile>> files) {}

    Measures measures() {
        return new Measures(rules, days, history, day);
    }

    List<RosterEntry> people() {
        return history.on(day);
    }

    Development development(RosterEntry person) {
        MemberId id = person.id();
        Map<Integer, StepEntry> entries = new HashMap<>();
        kept.entries().getOrDefault(id, Map.of()).forEach((n, e) -> put(entries, n, known(e)));
        for (Step step : Step.all()) {
            own(person.member(), step, entries);
        }
        return new Development(
                person,
                history.facts(id),
                entries,
                kept.events().getOrDefault(id, List.of()).stream()
                        .filter(event -> !event.on().isAfter(day))
                        .toList(),
                kept.files().getOrDefault(id, List.of()));
    }

    /** Puts in what the person's own fields say of a step. */
    private void own(Member member, Step step, Map<Integer, StepEntry> entries) {
        StepEntry entry = entries.getOrDefault(step.number(), StepEntry.EMPTY);
        Stage stage = step.stage();
        if (stage != null) {
            entry = entry.withDay(past(member.date(stage.date())));
        }
        MemberField people = step.peopleField();
        if (people != null) {
            entry = entry.withPeople(member.value(people));
        }
        put(entries, step.number(), entry);
    }

    private static void put(Map<Integer, StepEntry> entries, int step, StepEntry entry) {
        if (!entry.isEmpty()) {
            entries.put(step, entry);
        }
    }

    private StepEntry known(StepEntry entry) {
        return entry.withDay(past(entry.on()));
    }

    private @Nullable PartialDate past(@Nullable PartialDate date) {
        return date == null || date.earliest().isAfter(day) ? null : date;
    }

    /** Whom it is worth to look at: the others are long full members, or elsewhere. */
    boolean worthLooking(RosterEntry person) {
        PartialDate full = person.member().date(MemberField.FULL_DATE);
        boolean old = full == null || full.latest().isBefore(day.minusMonths(NEW_MEMBER_MONTHS));
        return person.belonging().here()
                && person.stage() != null
                && (person.stage() != Stage.FULL || !old);
    }

    /** Here and not yet a full member, or one so new that approval and papers may be open. */
    static boolean onTheWay(Development development, LocalDate day) {
        RosterEntry person = development.person();
        Stage stage = person.stage();
        if (!person.belonging().here() || stage == null) {
            return false;
        }
        PartialDate full = development.day(Step.CONVERSION);
        boolean fresh =
                full != null
                        && !full.latest().isBefore(day.minusMonths(NEW_MEMBER_MONTHS))
                        && development.day(Step.ARCHIVE) == null;
        return stage != Stage.FULL || fresh;
    }
}
