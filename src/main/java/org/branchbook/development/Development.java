package org.branchbook.development;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.branchbook.base.PartialDate;
import org.branchbook.member.Fact;
import org.branchbook.member.FactKind;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.Stage;
import org.branchbook.step.Step;
import org.branchbook.step.StepEntry;
import org.branchbook.step.StepEvent;
import org.branchbook.step.StepFile;
import org.jspecify.annotations.Nullable;

/**
 * Everything known of somebody's way into the Party as of a day.
 *
 * @param entries by the number of the step; the days of stages are put in from the person's fields
 * @param events by date
 */
public record Development(
        RosterEntry person,
        List<Fact> facts,
        Map<Integer, StepEntry> entries,
        List<StepEvent> events,
        List<StepFile> files) {
    public Development {
        facts = List.copyOf(facts);
        entries = Map.copyOf(entries);
        events = events.stream().sorted(Comparator.comparing(StepEvent::on)).toList();
        files = List.copyOf(files);
    }

    public MemberId id() {
        return person.id();
    }

    public StepEntry entry(int step) {
        return entries.getOrDefault(step, StepEntry.EMPTY);
    }

    public @Nullable PartialDate day(int step) {
        return entry(step).on();
    }

    /** The day from which what follows a step is counted: of a conversion, that of the meeting. */
    public @Nullable PartialDate anchor(int step) {
        LocalDate other = entry(step).other();
        return step == Step.CONVERSION && other != null ? PartialDate.of(other) : day(step);
    }

    /** Whether the step has a day, or the person is at or beyond the stage it begins. */
    public boolean reached(Step step) {
        Stage begun = step.stage();
        Stage stage = person.stage();
        return day(step.number()) != null
                || (begun != null && stage != null && stage.compareTo(begun) >= 0);
    }

    public @Nullable PartialDate birth() {
        return person.member().date(MemberField.BIRTH_DATE);
    }

    public List<Fact> extensions() {
        return facts.stream().filter(fact -> fact.kind() == FactKind.PROBATION).toList();
    }

    public List<StepEvent> events(StepEvent.Kind kind) {
        return events.stream().filter(event -> event.kind() == kind).toList();
    }

    public List<StepFile> files(int step) {
        return files.stream().filter(file -> file.step() == step).toList();
    }
}
