package org.branchbook.yearcheck;

import java.time.LocalDate;
import org.branchbook.base.Problem;
import org.branchbook.branch.PartyGroup;
import org.branchbook.cadence.Slot;
import org.branchbook.cadence.YearLine;
import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.Spot;
import org.branchbook.check.YearCheck;
import org.branchbook.check.YearFacts;
import org.branchbook.rules.Cadence;
import org.branchbook.rules.CheckLevel;
import org.branchbook.rules.Period;

/** R30: a period without the type that is required and no waiver; an error at the year's end. */
public final class CadenceGap implements YearCheck {
    @Override
    public String code() {
        return "R30";
    }

    @Override
    public String todo() {
        return "check.R30.todo";
    }

    @Override
    public void look(YearFacts facts, Findings found) {
        LocalDate today = facts.around().times().today();
        boolean over = today.getYear() > facts.year();
        for (YearLine line : facts.board().lines()) {
            for (Slot slot : line.slots()) {
                Cadence rule = slot.rule().orElse(null);
                if (rule != null && slot.overdue(today) > 0) {
                    found.elsewhere(
                            new Spot(null, Part.YEAR_BOARD, slot.span().first()),
                            over ? CheckLevel.ERROR : CheckLevel.WARNING,
                            rule.basis(),
                            said(line, slot, rule.period()));
                }
            }
        }
    }

    private static Problem said(YearLine line, Slot slot, Period period) {
        PartyGroup group = line.group();
        LocalDate first = slot.span().first();
        String when =
                switch (period) {
                    case MONTH -> first.getYear() + "-" + first.toString().substring(5, 7);
                    case QUARTER -> first.getYear() + "-Q" + (first.getMonthValue() + 2) / 3;
                    case YEAR -> String.valueOf(first.getYear());
                };
        return group == null
                ? Problem.of("", "check.R30.gap", when, line.type(), slot.required(), slot.done())
                : Problem.of(
                        "",
                        "check.R30.group",
                        when,
                        line.type(),
                        slot.required(),
                        slot.done(),
                        group.name());
    }
}
