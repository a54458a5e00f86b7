package org.branchbook.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.branchbook.base.Messages;
import org.branchbook.member.Fact;
import org.branchbook.member.FactDetail;
import org.branchbook.member.FactKind;
import org.jspecify.annotations.Nullable;

/** The facts of one kind that an import takes away, and those it enters. */
public record StandingChange(FactKind kind, List<Fact> gone, List<Fact> fresh) {
    public String before(Messages messages) {
        return text(gone, messages);
    }

    public String after(Messages messages) {
        return text(fresh, messages);
    }

    private static String text(List<Fact> facts, Messages messages) {
        return facts.stream()
                .map(fact -> text(fact, messages))
                .collect(Collectors.joining(messages.chinese() ? "；" : "; "));
    }

    private static String text(Fact fact, Messages messages) {
        String what = messages.text(FactDetail.valueOf(fact.detail()));
        String note = fact.ground().note();
        String said = note.isEmpty() ? what : messages.text("standing.noted", what, note);
        String to = day(fact.to());
        return to.isEmpty()
                ? messages.text("standing.since", said, day(fact.from()))
                : messages.text("standing.span", said, day(fact.from()), to);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
