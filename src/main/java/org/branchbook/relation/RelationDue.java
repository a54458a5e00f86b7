package org.branchbook.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.branchbook.base.Messages;
import org.branchbook.due.DueLine;
import org.branchbook.due.DueSource;
import org.branchbook.due.NextStep;
import org.branchbook.member.MemberId;
import org.branchbook.member.Members;
import org.branchbook.member.RosterEntry;
import org.branchbook.rules.RuleBook;

/** What relations ask for: letters, receipts, graduates, contact. */
public final class RelationDue implements DueSource {
    private static final int LEAD = 45;

    private final Relations relations;
    private final Members members;

    public RelationDue(Relations relations, Members members) {
        this.relations = relations;
        this.members = members;
    }

    @Override
    public List<DueLine> lines(LocalDate today, Messages messages) {
        List<DueLine> lines = new ArrayList<>();
        letters(today, messages, lines);
        for (int year = today.getYear() - 3; year <= today.getYear(); year++) {
            graduates(new Season(year, true), today, messages, lines);
        }
        for (ContactRow row : relations.contacts()) {
            ContactRow.Next next = row.next();
            if (next != null && !next.on().minusDays(LEAD).isAfter(today)) {
                lines.add(
                        new DueLine(
                                "relation:" + next.step().name(),
                                String.valueOf(row.entry().id().value()),
                                next.on(),
                                messages.text(
                                        "relation.due.contact", row.entry().name(), next.step()),
                                why(next.rule(), today, messages),
                                new NextStep.OpenPerson(row.entry().id())));
            }
        }
        return lines;
    }

    private void letters(LocalDate today, Messages messages, List<DueLine> lines) {
        int notice = relations.rules().number("relation:letterNotice", today);
        Map<MemberId, String> names =
                members.everybody(today).stream()
                        .collect(Collectors.toMap(RosterEntry::id, RosterEntry::name));
        for (Transfer transfer : relations.transfers()) {
            String name = names.get(transfer.member());
            Transfer.State state = transfer.state(today, notice);
            if (name == null || state == Transfer.State.DONE || state == Transfer.State.OPEN) {
                continue;
            }
            boolean receipt = state == Transfer.State.ACCEPTED;
            String key = receipt ? "relation.due.receipt" : "relation.due.letter";
            lines.add(
                    new DueLine(
                            receipt ? "relation:receipt" : "relation:letter",
                            String.valueOf(transfer.id()),
                            transfer.validUntil(),
                            messages.text(key, name, transfer.direction()),
                            why("relation:letterDays", today, messages),
                            new NextStep.OpenView("members/relation")));
        }
    }

    private void graduates(Season season, LocalDate today, Messages messages, List<DueLine> lines) {
        for (Graduate graduate : relations.graduates(season)) {
            LocalDate dueBy = graduate.dueBy();
            boolean letter = graduate.state() == Graduate.State.LETTER;
            if (dueBy == null || letter || dueBy.minusDays(LEAD).isAfter(today)) {
                continue;
            }
            boolean stays = graduate.state() == Graduate.State.STAYS;
            lines.add(
                    new DueLine(
                            "relation:graduate",
                            String.valueOf(graduate.entry().id().value()),
                            dueBy,
                            messages.text("relation.due.graduate", graduate.entry().name()),
                            why(
                                    stays ? "relation:graduateStay" : "relation:graduateTransfer",
                                    today,
                                    messages),
                            new NextStep.OpenView("members/relation")));
        }
    }

    /** 没有联系多久提出列入失联（月）：6。《…》第二十四条. */
    private String why(String rule, LocalDate today, Messages messages) {
        return messages.text(
                "relation.due.why",
                RuleBook.name(rule, messages.locale()),
                relations.rules().number(rule, today),
                RuleBook.basis(rule, today).text(messages));
    }
}
