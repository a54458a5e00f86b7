package org.branchbook.yearboard;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.branchbook.base.Messages;
import org.branchbook.branch.Waiver;
import org.branchbook.cadence.Slot;
import org.branchbook.cadence.YearLine;
import org.branchbook.rules.Period;

/** A period of the board in words. */
final class SlotText {
    private SlotText() {}

    /** The type, and for a group's line the group. */
    static String head(Messages messages, YearLine line) {
        var group = line.group();
        String type = messages.text(line.type());
        return group == null ? type : messages.text("yearboard.groupLine", type, group.name());
    }

    static String period(Messages messages, Slot slot) {
        LocalDate first = slot.span().first();
        Period period = slot.rule().map(rule -> rule.period()).orElse(Period.MONTH);
        return switch (period) {
            case YEAR -> messages.text("yearboard.period.year", first.getYear());
            case QUARTER ->
                    messages.text(
                            "yearboard.period.quarter",
                            first.getYear(),
                            (first.getMonthValue() + 2) / 3);
            case MONTH ->
                    messages.text(
                            "yearboard.period.month",
                            first.getYear(),
                            messages.chinese()
                                    ? String.valueOf(first.getMonthValue())
                                    : first.getMonth()
                                            .getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        };
    }

    /** Everything in one line, for the tooltip and a screen reader. */
    static String line(Messages messages, String head, Slot slot, LocalDate on) {
        return String.join(
                "\n",
                messages.text("yearboard.line", head, period(messages, slot), slot.state(on)),
                String.join("\n", reasons(messages, slot, on)));
    }

    /** Why the period stands as it does, with the article. */
    static List<String> reasons(Messages messages, Slot slot, LocalDate on) {
        List<String> lines = new ArrayList<>();
        if (slot.required() == 0) {
            lines.add(messages.text("yearboard.reason.none"));
        } else {
            lines.add(
                    messages.text(
                            "yearboard.reason.count",
                            slot.required(),
                            slot.took(),
                            slot.planned()));
        }
        if (slot.overdue(on) > 0) {
            lines.add(
                    messages.text(
                            "yearboard.reason.overdue",
                            slot.overdue(on),
                            slot.span().deadline().toString()));
        }
        slot.rule().ifPresent(rule -> lines.add(rule.basis().text(messages)));
        slot.waiver().ifPresent(waiver -> lines.add(waived(messages, waiver)));
        return lines;
    }

    private static String waived(Messages messages, Waiver waiver) {
        LocalDate on = waiver.approval().on();
        String by = waiver.approval().by();
        if (by.isEmpty()) {
            return messages.text("yearboard.reason.waived", waiver.reason());
        }
        return messages.text(
                "yearboard.reason.waivedBy", waiver.reason(), by, on == null ? "" : on.toString());
    }
}
