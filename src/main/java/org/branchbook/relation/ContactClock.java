package org.branchbook.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.branchbook.member.Fact;
import org.branchbook.member.FactDetail;
import org.branchbook.member.FactKind;
import org.branchbook.member.MemberId;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.RosterHistory;
import org.branchbook.member.Stage;
import org.branchbook.rules.RuleBook;
import org.jspecify.annotations.Nullable;

/**
 * How long nothing was heard from whom, and what the rules say to it: 6 months without contact, the
 * list of those lost; then the search; then suspension; 2 years later removal. EDU, article 24.
 */
final class ContactClock {
    /** Silence is told so many days before the rule does. */
    private static final int NOTICE = 30;

    private final RosterHistory history;
    private final RuleBook rules;
    private final LocalDate today;

    ContactClock(RosterHistory history, RuleBook rules, LocalDate today) {
        this.history = history;
        this.rules = rules;
        this.today = today;
    }

    /**
     * What was heard from whom.
     *
     * @param latest the last contact or attendance of each
     * @param written of whom somebody wrote a contact down
     * @param kept the last day of which the book knows any attendance
     */
    record Heard(
            Map<MemberId, LocalDate> latest, Set<MemberId> written, @Nullable LocalDate kept) {}

    /** For whom it runs. */
    List<MemberId> people() {
        return members().map(RosterEntry::id).toList();
    }

    private Stream<RosterEntry> members() {
        return history.on(today).stream().filter(ContactClock::member);
    }

    private static boolean member(RosterEntry entry) {
        Stage stage = entry.stage();
        return entry.belonging().here() && stage != null && stage.member();
    }

    List<ContactRow> rows(Heard heard) {
        List<ContactRow> rows = new ArrayList<>();
        members().forEach(entry -> row(entry, heard).ifPresent(rows::add));
        rows.sort(
                Comparator.comparing(ContactRow::kind)
                        .thenComparing(
                                ContactRow::next,
                                Comparator.nullsLast(Comparator.comparing(ContactRow.Next::on))));
        return rows;
    }

    private Optional<ContactRow> row(RosterEntry entry, Heard heard) {
        LocalDate last = heard.latest().get(entry.id());
        Fact status = entry.standing().status();
        Fact lost = entry.standing().lost();
        Fact abroad = fact(entry.id(), FactKind.ABROAD);
        Fact away = entry.standing().away();
        if (status != null && lost != null) {
            ContactRow.Next next = after(status.from(), "relation:removal", ContactRow.Step.REMOVE);
            return row(entry, ContactRow.Kind.SUSPENDED, status, last, next);
        }
        if (status != null) {
            return row(entry, ContactRow.Kind.SUSPENDED, status, last, null);
        }
        if (lost != null) {
            return row(entry, ContactRow.Kind.LOST, lost, last, suspension(lost.from()));
        }
        if (abroad != null) {
            return row(entry, ContactRow.Kind.ABROAD, abroad, last, abroad(abroad, last));
        }
        ContactRow.Next silence = after(last, "relation:lost", ContactRow.Step.LIST_AS_LOST);
        if (away != null) {
            ContactRow.Next mobile =
                    after(away.from(), "relation:mobile", ContactRow.Step.COUNT_AS_MOBILE);
            boolean coming = mobile != null && mobile.on().isAfter(today);
            ContactRow.Next next = coming ? first(mobile, silence) : silence;
            return row(entry, ContactRow.Kind.MOBILE, away, last, next);
        }
        boolean late = silence != null && !silence.on().minusDays(NOTICE).isAfter(today);
        return late && told(entry.id(), heard)
                ? row(entry, ContactRow.Kind.SILENT, null, last, silence)
                : Optional.empty();
    }

    /** Whether silence means something: a contact was written down, or attendance is recorded. */
    private boolean told(MemberId id, Heard heard) {
        LocalDate kept = heard.kept();
        int months = rules.number("relation:lost", today);
        return heard.written().contains(id)
                || (kept != null && kept.isAfter(today.minusMonths(months)));
    }

    private static Optional<ContactRow> row(
            RosterEntry entry,
            ContactRow.Kind kind,
            @Nullable Fact fact,
            @Nullable LocalDate last,
            ContactRow.@Nullable Next next) {
        return Optional.of(new ContactRow(entry, kind, fact, last, next));
    }

    private @Nullable Fact fact(MemberId id, FactKind kind) {
        return history.facts(id).stream()
                .filter(fact -> fact.kind() == kind && fact.covers(today))
                .findFirst()
                .orElse(null);
    }

    /** Half a year of silence makes somebody lost, half a year of searching comes after it. */
    private ContactRow.@Nullable Next suspension(@Nullable LocalDate since) {
        return since == null
                ? null
                : after(
                        since.plusMonths(rules.number("relation:lost", today)),
                        "relation:search",
                        ContactRow.Step.SUSPEND);
    }

    private ContactRow.@Nullable Next abroad(Fact abroad, @Nullable LocalDate last) {
        LocalDate since = abroad.from();
        LocalDate heard = last == null || (since != null && since.isAfter(last)) ? since : last;
        ContactRow.Next contact = after(heard, "relation:abroadContact", ContactRow.Step.CONTACT);
        return abroad.is(FactDetail.ABROAD_STUDY)
                ? first(contact, after(since, "relation:abroadStudy", ContactRow.Step.END_OF_STUDY))
                : contact;
    }

    private ContactRow.@Nullable Next after(
            @Nullable LocalDate from, String rule, ContactRow.Step step) {
        return from == null
                ? null
                : new ContactRow.Next(from.plusMonths(rules.number(rule, today)), step, rule);
    }

    private static ContactRow.@Nullable Next first(
            ContactRow.@Nullable Next one, ContactRow.@Nullable Next other) {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(ContactRow.Next::on))
                .orElse(null);
    }
}
