package org.branchbook.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.branchbook.activity.ActivityType;
import org.branchbook.base.Messages;
import org.branchbook.branch.LocalRules;
import org.branchbook.branch.Post;
import org.branchbook.due.DueLine;
import org.branchbook.due.DueSource;
import org.branchbook.due.NextStep;
import org.branchbook.member.FactKind;
import org.branchbook.member.Members;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.RosterHistory;
import org.branchbook.rules.RuleBook;

/**
 * The end of the committee's term (BRANCH, chapter 6), counted from the day since which the
 * earliest of those in office holds a committee post.
 */
public final class TermDue implements DueSource {
    private final Members members;
    private final LocalRules rules;

    public TermDue(Members members, LocalRules rules) {
        this.members = members;
        this.rules = rules;
    }

    @Override
    public List<DueLine> lines(LocalDate today, Messages messages) {
        RuleBook book = rules.book();
        int years = book.number("branch:term", today);
        int notice = book.number("branch:termNotice", today);
        return since(today)
                .map(day -> day.plusYears(years))
                .filter(end -> !end.minusMonths(notice).isAfter(today))
                .map(end ->
                        List.of(
                                new DueLine(
                                        "TERM",
                                        end.toString(),
                                        end,
                                        messages.text("reminder.term"),
                                        messages.text("reminder.term.why", years),
                                        new NextStep.PlanActivity(
                                                ActivityType.ELECTION_MEETING,
                                                end.isBefore(today) ? today : end))))
                .orElse(List.of());
    }

    private Optional<LocalDate> since(LocalDate today) {
        RosterHistory history = members.history();
        return history.on(today).stream()
                .filter(entry -> entry.counts() && entry.onCommittee())
                .map(RosterEntry::id)
                .flatMap(id -> history.facts(id).stream())
                .filter(fact -> fact.kind() == FactKind.POST && fact.covers(today))
                .filter(fact -> Post.valueOf(fact.detail()).committee())
                .flatMap(fact -> Stream.ofNullable(fact.from()))
                .min(LocalDate::compareTo);
    }
}
