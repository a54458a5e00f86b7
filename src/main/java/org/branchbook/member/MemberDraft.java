package org.branchbook.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.branchbook.base.DateReader;
import org.branchbook.base.PartialDate;
import org.branchbook.base.Problem;
import org.branchbook.branch.GroupId;
import org.branchbook.branch.Post;
import org.branchbook.person.IdNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a form or an import wants a person to be. Building one normalises every value; nothing is
 * refused before {@link #problems}.
 */
public record MemberDraft(
        Map<MemberField, String> values,
        @Nullable Stage stage,
        @Nullable GroupId group,
        Set<Post> posts,
        Dates dates) {

    /**
     * @param in first day of the relation here, null where unknown
     * @param out first day on which it is elsewhere, null while it is here
     * @param since from which day a changed group or post counts; null is the day of entry, and for
     *     a person who had none before, always
     */
    public record Dates(
            @Nullable LocalDate in, @Nullable LocalDate out, @Nullable LocalDate since) {
        public static final Dates UNKNOWN = new Dates(null, null, null);
    }

    public MemberDraft {
        values = Values.of(values);
        posts = Set.copyOf(posts);
    }

    /** A draft that changes nothing. */
    public static MemberDraft of(RosterEntry entry) {
        return new MemberDraft(
                entry.member().values(),
                entry.stage(),
                entry.group(),
                entry.posts(),
                new Dates(entry.belonging().from(), entry.belonging().to(), null));
    }

    public MemberDraft inGroup(GroupId other) {
        return new MemberDraft(values, stage, other, posts, dates);
    }

    public String value(MemberField field) {
        return values.getOrDefault(field, "");
    }

    /** What must be mended before this can be saved. */
    public List<Problem> problems(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        for (MemberField field : MemberField.values()) {
            problems.addAll(field.check(value(field), today));
        }
        if (problems.isEmpty()) {
            idNumber(today)
                    .filter(id -> !value(MemberField.SEX).isEmpty())
                    .filter(id -> !id.sex().name().equals(value(MemberField.SEX)))
                    .ifPresent(id -> problems.add(Problem.of("SEX", "member.problem.sexDiffers")));
            checkOrder(problems);
        }
        LocalDate in = dates.in();
        LocalDate out = dates.out();
        if (in != null && out != null && !out.isAfter(in)) {
            problems.add(Problem.of("out", "member.problem.outBeforeIn"));
        }
        return problems;
    }

    /** What looks wrong but may be true; shown, never in the way. */
    public List<Problem> warnings(LocalDate today) {
        List<Problem> warnings = new ArrayList<>();
        PartialDate birth = PartialDate.parse(readable(MemberField.BIRTH_DATE));
        idNumber(today)
                .filter(id -> birth != null && !sameDay(birth, id.birthDate()))
                .ifPresent(id ->
                        warnings.add(Problem.of("BIRTH_DATE", "member.problem.birthDiffers")));
        if (stage == null) {
            warnings.add(Problem.of("stage", "member.problem.noStage"));
        }
        return warnings;
    }

    private Optional<IdNumber> idNumber(LocalDate today) {
        return IdNumber.parse(value(MemberField.ID_NUMBER), today);
    }

    private String readable(MemberField field) {
        return DateReader.read(value(field)).map(PartialDate::toString).orElse("");
    }

    private static boolean sameDay(PartialDate known, LocalDate day) {
        return !day.isBefore(known.earliest()) && !day.isAfter(known.latest());
    }

    /** The dates of the way into the Party never run backwards. */
    private void checkOrder(List<Problem> problems) {
        List<MemberField> path =
                List.of(
                        MemberField.BIRTH_DATE,
                        MemberField.APPLY_DATE,
                        MemberField.ACTIVIST_DATE,
                        MemberField.CANDIDATE_DATE,
                        MemberField.JOIN_DATE,
                        MemberField.FULL_DATE);
        PartialDate before = null;
        for (MemberField field : path) {
            PartialDate date = PartialDate.parse(value(field));
            if (date != null) {
                if (before != null && date.latest().isBefore(before.earliest())) {
                    problems.add(Problem.of(field.name(), "member.problem.order", value(field)));
                }
                before = date;
            }
        }
    }
}
