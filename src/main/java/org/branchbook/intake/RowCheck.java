package org.branchbook.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.branchbook.base.Problem;
import org.branchbook.imports.ImportKind;
import org.branchbook.member.Fact;
import org.branchbook.member.FactKind;
import org.branchbook.member.MemberDraft;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.Stage;
import org.branchbook.standing.StandingMerge;
import org.branchbook.table.CellProblem;
import org.branchbook.table.DataRow;
import org.jspecify.annotations.Nullable;

/** Decides what becomes of each row, one after the other: a person may come only once. */
final class RowCheck {
    private final KnownPeople known;
    private final Book book;
    private final LocalDate today;
    private final Choices choices;
    private final Map<Object, PreviewRow.Place> seen = new HashMap<>();
    private int derived;

    /**
     * What is in the book already.
     *
     * @param groups the names of the groups by their ids
     */
    record Book(
            KnownPeople people,
            StepMerge steps,
            StandingMerge standing,
            Map<Long, String> groups) {}

    RowCheck(Book book, LocalDate today, Choices choices) {
        this.book = book;
        this.known = book.people();
        this.today = today;
        this.choices = choices;
    }

    /** How many stages were concluded from dates. */
    int derived() {
        return derived;
    }

    /** A row with what it says, which can be told of many rows at once. */
    record Read(DataRow row, Optional<CellProblem> shift, @Nullable RowReading reading) {
        static Read of(DataRow row, LocalDate today) {
            Optional<CellProblem> shift = ColumnShift.of(row);
            return new Read(row, shift, shift.isPresent() ? null : new RowReading(row, today));
        }
    }

    PreviewRow check(Read read) {
        DataRow row = read.row();
        String name = row.text(Targets.NAME);
        PreviewRow.Place place = new PreviewRow.Place(row.sheet(), row.number(), name);
        Choices.Answer answer = choices.answer(row.sheet(), row.number());
        if (answer != null && answer.leaveOut()) {
            return refused(place, PreviewRow.Status.LEFT_OUT, List.of());
        }
        RowReading reading = read.reading();
        if (reading == null) {
            List<CellProblem> shift = read.shift().stream().toList();
            return refused(place, PreviewRow.Status.REFUSED, shift);
        }
        KnownPeople.Match match = answer == null ? known.match(reading.values()) : told(answer);
        List<CellProblem> problems = new ArrayList<>(reading.problems());
        if (match.problem() != null) {
            problems.add(row.at(match.problem(), Targets.NAME, false));
        } else if (!match.candidates().isEmpty() && refusing(problems).isEmpty()) {
            return asked(row, place, match, problems);
        }
        return check(row, place, reading, match, problems);
    }

    private KnownPeople.Match told(Choices.Answer answer) {
        MemberId person = answer.person();
        RosterEntry entry = person == null ? null : known.person(person);
        return new KnownPeople.Match(entry, null, List.of(), false);
    }

    private PreviewRow check(
            DataRow row,
            PreviewRow.Place place,
            RowReading reading,
            KnownPeople.Match match,
            List<CellProblem> problems) {
        RosterEntry entry = match.entry();
        Problem twice = firstSeen(reading.values(), entry, place);
        if (twice != null && match.problem() == null) {
            problems.add(row.at(twice, Targets.NAME, false));
        }
        returned(entry, reading, row, problems);
        lowered(entry, reading, row, problems);
        MemberDraft draft = draft(entry, reading);
        MemberId id = entry == null ? null : entry.id();
        Map<FactKind, List<Fact>> facts = book.standing().merge(id, reading.standing(), problems);
        if (refusing(problems).isEmpty()) {
            draft.problems(today)
                    .forEach(problem -> problems.add(row.at(problem, Targets.NAME, false)));
        }
        if (!refusing(problems).isEmpty()) {
            return refused(place, PreviewRow.Status.REFUSED, problems);
        }
        warnings(entry, draft)
                .forEach(problem -> problems.add(row.at(problem, Targets.NAME, true)));
        PreviewRow.Wanted wanted =
                new PreviewRow.Wanted(
                        entry,
                        draft,
                        book.steps().merged(entry, reading.steps()),
                        facts,
                        reading.group());
        PreviewRow checked = row(place, wanted, problems);
        if (match.byNameOnly() && checked.status() == PreviewRow.Status.CHANGED) {
            Problem byName = Problem.of("NAME", "intake.problem.byName");
            problems.add(row.at(byName, Targets.NAME, true));
            return row(place, wanted, problems);
        }
        return checked;
    }

    private List<Problem> warnings(@Nullable RosterEntry entry, MemberDraft draft) {
        List<Problem> warnings = new ArrayList<>(draft.warnings(today));
        if (entry == null && known.knowsName(draft.value(MemberField.NAME))) {
            warnings.add(Problem.of("NAME", "intake.problem.sameName"));
        }
        return warnings;
    }

    private static List<CellProblem> refusing(List<CellProblem> problems) {
        return problems.stream().filter(problem -> !problem.warning()).toList();
    }

    private static PreviewRow refused(
            PreviewRow.Place place, PreviewRow.Status status, List<CellProblem> problems) {
        return new PreviewRow(place, status, PreviewRow.Wanted.NOTHING, List.of(), problems);
    }

    private PreviewRow asked(
            DataRow row,
            PreviewRow.Place place,
            KnownPeople.Match match,
            List<CellProblem> problems) {
        List<PreviewRow.Candidate> candidates =
                match.candidates().stream()
                        .map(e -> new PreviewRow.Candidate(e.id(), known.token(e), e))
                        .toList();
        String tokens =
                candidates.stream()
                        .map(PreviewRow.Candidate::token)
                        .collect(Collectors.joining("、"));
        Problem which =
                Problem.of(
                        Targets.NAME,
                        "intake.problem.ambiguous",
                        candidates.size(),
                        place.name(),
                        tokens);
        problems.add(row.at(which, Targets.NAME, false));
        return new PreviewRow(
                place,
                PreviewRow.Status.ASK,
                PreviewRow.Wanted.NOTHING,
                List.of(),
                problems,
                candidates);
    }

    private PreviewRow row(
            PreviewRow.Place place, PreviewRow.Wanted wanted, List<CellProblem> problems) {
        RosterEntry entry = wanted.person();
        MemberDraft draft = wanted.draft();
        if (entry == null || draft == null) {
            return new PreviewRow(
                    place, PreviewRow.Status.NEW, wanted, facts(null, wanted), problems);
        }
        List<FieldChange> changes = Differences.between(entry, draft);
        var group = entry.group();
        String before = group == null ? "" : book.groups().getOrDefault(group.value(), "");
        if (!wanted.group().isEmpty() && !wanted.group().equals(before)) {
            changes.add(new FieldChange("member.group", m -> before, m -> wanted.group()));
        }
        changes.addAll(book.steps().changes(entry, wanted.steps()));
        changes.addAll(facts(entry.id(), wanted));
        PreviewRow.Status status =
                changes.isEmpty() ? PreviewRow.Status.UNCHANGED : PreviewRow.Status.CHANGED;
        return new PreviewRow(place, status, wanted, changes, problems);
    }

    private List<FieldChange> facts(@Nullable MemberId person, PreviewRow.Wanted wanted) {
        return book.standing().changes(person, wanted.facts()).stream()
                .map(c -> new FieldChange(c.kind().key(), c::before, c::after))
                .toList();
    }

    /** A person who has left comes back only with the day of it. */
    private static void returned(
            @Nullable RosterEntry entry, RowReading reading, DataRow row, List<CellProblem> into) {
        LocalDate out = entry == null ? null : entry.belonging().to();
        LocalDate in = reading.in();
        if (out != null && (in == null || in.isBefore(out))) {
            Problem left = Problem.of("NAME", "intake.problem.left", out.toString());
            into.add(row.at(left, Targets.NAME, false));
        }
    }

    /** A list of those on the way is older than what is known where it has somebody less far. */
    private void lowered(
            @Nullable RosterEntry entry, RowReading reading, DataRow row, List<CellProblem> into) {
        Stage known = entry == null ? null : entry.stage();
        Stage told = reading.stage();
        boolean asked = choices.kind() == ImportKind.DEVELOPMENT;
        if (asked && known != null && told != null && told.compareTo(known) < 0) {
            Problem less = Problem.of(Targets.STAGE, "intake.problem.stageLower", known, told);
            into.add(row.at(less, Targets.NAME, false));
        }
    }

    private MemberDraft draft(@Nullable RosterEntry entry, RowReading reading) {
        Map<MemberField, String> values = new EnumMap<>(MemberField.class);
        Stage stage = reading.stage();
        if (entry == null) {
            values.putAll(reading.values());
            stage = stage == null ? conclude(values) : stage;
            MemberDraft.Dates dates = new MemberDraft.Dates(reading.in(), null, null);
            return new MemberDraft(values, stage, null, reading.posts(), dates);
        }
        values.putAll(entry.member().values());
        reading.values().forEach((field, value) -> merge(values, field, value));
        LocalDate in = reading.in() == null ? entry.belonging().from() : reading.in();
        boolean back = entry.belonging().to() != null;
        return new MemberDraft(
                values,
                stage == null ? entry.stage() : stage,
                entry.group(),
                reading.posts().isEmpty() ? entry.posts() : reading.posts(),
                new MemberDraft.Dates(in, back ? null : entry.belonging().to(), null));
    }

    /** Empty cells change nothing, nor does a date that only says less: 1990-07 of 1990-07-03. */
    private static void merge(Map<MemberField, String> values, MemberField field, String value) {
        boolean vaguer =
                field.kind() == MemberField.Kind.DATE
                        && values.getOrDefault(field, "").startsWith(value);
        if (!value.isEmpty() && !vaguer) {
            values.put(field, value);
        }
    }

    private @Nullable Stage conclude(Map<MemberField, String> values) {
        Stage stage = Stages.concluded(values, today);
        if (stage != null) {
            derived++;
        }
        return stage == null ? choices.otherwise() : stage;
    }

    /** The earlier row about the same person, as a problem; null where this is the first. */
    private @Nullable Problem firstSeen(
            Map<MemberField, String> values, @Nullable RosterEntry entry, PreviewRow.Place place) {
        List<Object> keys = new ArrayList<>();
        String id = values.getOrDefault(MemberField.ID_NUMBER, "");
        String number = values.getOrDefault(MemberField.NUMBER, "");
        String name = values.getOrDefault(MemberField.NAME, "");
        if (!id.isEmpty()) {
            keys.add("ID " + id);
        }
        if (!number.isEmpty()) {
            keys.add("NUMBER " + number);
        }
        if (id.isEmpty() && number.isEmpty() && !name.isEmpty()) {
            String birth = values.getOrDefault(MemberField.BIRTH_DATE, "");
            keys.add("NAME " + name + " " + birth);
        }
        if (entry != null) {
            keys.add(entry.id());
        }
        for (Object key : keys) {
            PreviewRow.Place first = seen.putIfAbsent(key, place);
            if (first != null) {
                String field = key.toString().startsWith("ID") ? "ID_NUMBER" : "NAME";
                return Problem.of(field, "intake.problem.twice", first.sheet(), first.row());
            }
        }
        return null;
    }
}
