package org.branchbook.development;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Messages;
import org.branchbook.due.DueLine;
import org.branchbook.due.DueSource;
import org.branchbook.due.NextStep;
import org.branchbook.rules.StepLimit;
import org.branchbook.step.Step;
import org.branchbook.step.StepRule;

/** What the ways into the Party ask for by a day: last days of steps, reviews and reports. */
public final class DevelopmentDue implements DueSource {
    private final Developments developments;

    public DevelopmentDue(Developments developments) {
        this.developments = developments;
    }

    @Override
    public List<DueLine> lines(LocalDate today, Messages messages) {
        List<DueLine> lines = new ArrayList<>();
        for (Pathway pathway : developments.board(today)) {
            steps(pathway, messages, lines);
            notice(pathway, messages, lines);
            for (EventDue event : pathway.events()) {
                if (near(event.rule(), event.on(), today)) {
                    String text = messages.text("development.due", name(pathway), event.kind());
                    lines.add(line(pathway, event.rule(), event.on(), text, messages));
                }
            }
        }
        return lines;
    }

    private static void steps(Pathway pathway, Messages messages, List<DueLine> lines) {
        for (StepLine line : pathway.lines()) {
            Limit last = line.window().last();
            LocalDate latest = last == null ? null : last.latest();
            boolean open =
                    line.state() == StepLine.State.NEXT || line.state() == StepLine.State.LATER;
            if (open
                    && last != null
                    && latest != null
                    && near(last.rule(), latest, pathway.today())) {
                String text =
                        messages.text("development.due", name(pathway), line.step().name(messages));
                lines.add(line(pathway, last.rule(), latest, text, messages));
            }
        }
    }

    /** A public notice that was put up ends: time to enter it and go on. */
    private static void notice(Pathway pathway, Messages messages, List<DueLine> lines) {
        StepLine line = pathway.line(Step.NOTICE);
        if (line.state() != StepLine.State.NEXT) {
            return;
        }
        for (Limit limit : line.window().limits()) {
            LocalDate end = limit.earliest();
            boolean counted = limit.rule().kind() == StepLimit.Kind.NOTICE;
            if (counted && end != null && near(limit.rule(), end, pathway.today())) {
                String text = messages.text("development.due.notice", name(pathway));
                lines.add(line(pathway, limit.rule(), end, text, messages));
            }
        }
    }

    private static boolean near(StepRule rule, LocalDate on, LocalDate today) {
        Integer days = LeadTime.bundled().get(rule.code());
        return days != null && !on.isAfter(today.plusDays(days));
    }

    private static String name(Pathway pathway) {
        return pathway.development().person().name();
    }

    private static DueLine line(
            Pathway pathway, StepRule rule, LocalDate on, String text, Messages messages) {
        var id = pathway.development().id();
        return new DueLine(
                rule.code(),
                id.value() + "/" + on,
                on,
                text,
                rule.text(messages),
                new NextStep.OpenDevelopment(id));
    }
}
