package org.branchbook.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityType;
import org.branchbook.amendment.Amendment;
import org.branchbook.archive.Decisions;
import org.branchbook.base.Messages;
import org.branchbook.branch.LocalRules;
import org.branchbook.branch.Waiver;
import org.branchbook.rulebook.RuleNames;
import org.branchbook.rules.LocalRule;
import org.branchbook.rules.RuleCard;
import org.jspecify.annotations.Nullable;

/** Gathers what was decided in a year beside its records. */
final class YearDecisions {
    private static final Messages CHINESE = new Messages(Locale.CHINA);

    private final OpenBook book;
    private final LocalDate first;
    private final LocalDate last;

    YearDecisions(OpenBook book, int year) {
        this.book = book;
        this.first = LocalDate.of(year, 1, 1);
        this.last = LocalDate.of(year, 12, 31);
    }

    Decisions read() {
        return new Decisions(first.getYear(), amended(), ruled(), waived());
    }

    private List<Decisions.Amended> amended() {
        List<Decisions.Amended> amended = new ArrayList<>();
        for (Activity activity : book.activities().between(first, last)) {
            if (activity.state().begun()) {
                for (Amendment one : book.amendments().amendments(activity.id())) {
                    amended.add(
                            new Decisions.Amended(
                                    activity.date() + " " + activity.title(),
                                    one.number(),
                                    one.reason(),
                                    one.begun().at().toLocalDate().toString(),
                                    one.begun().by()));
                }
            }
        }
        return amended;
    }

    private List<Decisions.Ruled> ruled() {
        List<RuleCard> cards = book.rules().book().cards(last);
        List<Decisions.Ruled> ruled = new ArrayList<>();
        for (LocalRules.Kept kept : book.rules().all()) {
            LocalRule rule = kept.rule();
            LocalDate end = rule.to();
            if (rule.from().isAfter(last) || (end != null && end.isBefore(first))) {
                continue;
            }
            RuleCard card =
                    cards.stream().filter(c -> c.id().equals(rule.rule())).findFirst().orElse(null);
            ruled.add(
                    new Decisions.Ruled(
                            card == null ? rule.rule() : RuleNames.name(card, CHINESE),
                            card != null && rule.equals(card.local())
                                    ? card.value().text(CHINESE)
                                    : rule.content(),
                            span(rule.from(), end),
                            rule.decision().by(),
                            rule.decision().note()));
        }
        return ruled;
    }

    private List<Decisions.Waived> waived() {
        List<Decisions.Waived> waived = new ArrayList<>();
        for (Waiver waiver : book.waivers().between(first, last)) {
            waived.add(
                    new Decisions.Waived(
                            ActivityType.parse(waiver.code())
                                    .map(ActivityType::documentName)
                                    .orElse(waiver.code()),
                            span(waiver.first(), waiver.last()),
                            waiver.reason(),
                            waiver.approval().by()));
        }
        return waived;
    }

    private static String span(LocalDate from, @Nullable LocalDate to) {
        return from + " 至 " + (to == null ? "今" : to);
    }
}
