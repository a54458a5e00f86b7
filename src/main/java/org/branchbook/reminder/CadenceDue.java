package org.branchbook.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Messages;
import org.branchbook.branch.PartyGroup;
import org.branchbook.cadence.Slot;
import org.branchbook.cadence.YearBoards;
import org.branchbook.cadence.YearLine;
import org.branchbook.due.DueLine;
import org.branchbook.due.DueSource;
import org.branchbook.due.NextStep;
import org.branchbook.rules.Period;

/**
 * Required activities that were missed, and those of a running quarter or year that nobody has
 * planned though its end is near. The running month has a place of its own on the first screen.
 */
public final class CadenceDue implements DueSource {
    private static final int NEAR = 45;

    private final YearBoards boards;

    public CadenceDue(YearBoards boards) {
        this.boards = boards;
    }

    @Override
    public List<DueLine> lines(LocalDate today, Messages messages) {
        List<DueLine> lines = new ArrayList<>();
        // Until the end of March the year before is not over for its appraisal.
        int first = today.getMonthValue() <= 4 ? today.getYear() - 1 : today.getYear();
        for (int year = first; year <= today.getYear(); year++) {
            for (YearLine line : boards.board(year, today).lines()) {
                for (Slot slot : line.slots()) {
                    if (isDue(slot, today)) {
                        lines.add(line(line, slot, today, messages));
                    }
                }
            }
        }
        return lines;
    }

    private static boolean isDue(Slot slot, LocalDate today) {
        if (slot.overdue(today) > 0) {
            return true;
        }
        boolean month = slot.rule().filter(rule -> rule.period() == Period.MONTH).isPresent();
        boolean missing = slot.required() > slot.done() + slot.planned();
        return !month
                && missing
                && !slot.waived()
                && !slot.span().first().isAfter(today)
                && !slot.span().deadline().isAfter(today.plusDays(NEAR));
    }

    private static DueLine line(YearLine line, Slot slot, LocalDate today, Messages messages) {
        PartyGroup group = line.group();
        String type = messages.text(line.type());
        String what = group == null ? type : messages.text("reminder.group", type, group.name());
        boolean overdue = slot.overdue(today) > 0;
        String why =
                slot.rule()
                        .map(rule ->
                                messages.text(
                                        overdue
                                                ? "reminder.cadence.missed"
                                                : "reminder.cadence.why",
                                        messages.text(
                                                "rules.times",
                                                messages.text(rule.period()),
                                                rule.minimum()),
                                        rule.basis().text(messages)))
                        .orElse("");
        return new DueLine(
                "CADENCE",
                line.type() + "/" + (group == null ? "" : group.id()) + "/" + slot.span().first(),
                slot.span().deadline(),
                messages.text(
                        overdue ? "reminder.cadence.overdue" : "reminder.cadence.due",
                        period(slot, messages),
                        what),
                why,
                overdue
                        ? new NextStep.OpenView("calendar/year")
                        : new NextStep.PlanActivity(line.type(), today));
    }

    /** 2026年2月, 2026年第1季度, 2026年. */
    private static String period(Slot slot, Messages messages) {
        LocalDate first = slot.span().first();
        Period period = slot.rule().map(rule -> rule.period()).orElse(Period.MONTH);
        return switch (period) {
            case MONTH -> messages.text("reminder.month", first.getYear(), first.getMonthValue());
            case QUARTER ->
                    messages.text(
                            "reminder.quarter", first.getYear(), first.getMonthValue() / 3 + 1);
            case YEAR -> messages.text("reminder.year", first.getYear());
        };
    }
}
