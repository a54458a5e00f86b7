package org.branchbook.fields;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.PartialDate;
import org.branchbook.base.Problem;
import org.branchbook.member.Fact;
import org.branchbook.member.MemberField;
import org.branchbook.member.RosterEntry;
import org.branchbook.person.IdNumber;
import org.jspecify.annotations.Nullable;

/**
 * How far the national collection's items are known of one person.
 *
 * @param asked how many items are asked of the person; 0 for who is no member
 */
public record Completeness(RosterEntry entry, int asked, List<Gap> gaps) {
    public Completeness {
        gaps = List.copyOf(gaps);
    }

    public boolean complete() {
        return gaps.isEmpty();
    }

    static Completeness of(RosterEntry entry, boolean branchKnown, LocalDate today) {
        List<Item> asked = Item.all().stream().filter(item -> item.asked(entry)).toList();
        List<Gap> gaps = new ArrayList<>();
        for (Item item : asked) {
            problem(item, entry, branchKnown, today)
                    .map(problem -> new Gap(item.name(), problem))
                    .ifPresent(gaps::add);
        }
        return new Completeness(entry, asked.size(), gaps);
    }

    private static Optional<Problem> problem(
            Item item, RosterEntry entry, boolean branchKnown, LocalDate today) {
        Optional<MemberField> field = MemberField.named(item.name());
        if (field.isPresent()) {
            return problem(item, field.get(), entry, today);
        }
        return switch (item.name()) {
            case "STAGE" -> missing("stage", entry.stage() != null);
            case "BRANCH" -> missing(Gap.FACT, branchKnown);
            case "LOST" -> fact(entry.standing().lost(), false);
            case "AWAY" -> fact(entry.standing().away(), true);
            // Normal unless a fact says otherwise.
            case "STATUS" -> Optional.empty();
            default -> throw new IllegalStateException(item.name());
        };
    }

    /** Whoever is lost or away is so since a day; whoever is away is somewhere. */
    private static Optional<Problem> fact(@Nullable Fact fact, boolean place) {
        if (fact == null) {
            return Optional.empty();
        }
        if (fact.from() == null) {
            return Optional.of(Problem.of(Gap.FACT, "fields.gap.since"));
        }
        return place && fact.ground().note().isBlank()
                ? Optional.of(Problem.of(Gap.FACT, "fields.gap.where"))
                : Optional.empty();
    }

    private static Optional<Problem> missing(String field, boolean known) {
        return known ? Optional.empty() : Optional.of(Problem.of(field, "fields.gap.missing"));
    }

    private static Optional<Problem> problem(
            Item item, MemberField field, RosterEntry entry, LocalDate today) {
        String value = entry.member().value(field);
        if (value.isEmpty()) {
            boolean other =
                    MemberField.named(item.orElse())
                            .map(entry.member()::value)
                            .filter(v -> !v.isEmpty())
                            .isPresent();
            return missing(field.name(), other);
        }
        Optional<Problem> wrong = field.check(value, today).stream().findFirst();
        if (wrong.isPresent()) {
            return wrong;
        }
        PartialDate date = field.date() ? entry.member().date(field) : null;
        if (item.exact() && date != null && !date.exact()) {
            return Optional.of(Problem.of(field.name(), "fields.gap.day", date.dotted()));
        }
        return contradiction(field, entry, today);
    }

    /** Sex and date of birth that the ID number contradicts. */
    private static Optional<Problem> contradiction(
            MemberField field, RosterEntry entry, LocalDate today) {
        if (field != MemberField.SEX && field != MemberField.BIRTH_DATE) {
            return Optional.empty();
        }
        String number = entry.member().value(MemberField.ID_NUMBER);
        Optional<IdNumber> id = IdNumber.parse(number, today);
        if (field == MemberField.SEX) {
            String sex = entry.member().value(field);
            return id.filter(known -> !known.sex().name().equals(sex))
                    .map(_ -> Problem.of(field.name(), "member.problem.sexDiffers"));
        }
        PartialDate birth = entry.member().date(field);
        return id.filter(known -> birth != null && !PartialDate.of(known.birthDate()).equals(birth))
                .map(_ -> Problem.of(field.name(), "member.problem.birthDiffers"));
    }
}
