package org.branchbook.livingcase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.branchbook.base.Messages;
import org.branchbook.due.DueLine;
import org.branchbook.due.DueSource;
import org.branchbook.due.NextStep;

/** Where a story still stands although its person does not agree any more. */
public final class TakeBackDue implements DueSource {
    private final LivingCases cases;

    public TakeBackDue(LivingCases cases) {
        this.cases = cases;
    }

    @Override
    public List<DueLine> lines(LocalDate today, Messages messages) {
        List<DueLine> lines = new ArrayList<>();
        for (LivingCase one : cases.all()) {
            if (one.state() != LivingCase.State.WITHDRAWN) {
                continue;
            }
            for (LivingCase.Channel channel : one.standing()) {
                lines.add(
                        new DueLine(
                                "livingcase.takeBack",
                                String.valueOf(channel.id()),
                                Objects.requireNonNull(one.consent().withdrawn()),
                                messages.text("livingcase.due", one.person(), channel.name()),
                                messages.text("livingcase.due.why", channel.link()),
                                new NextStep.OpenRow("leifeng/cases", one.id(), one.on())));
            }
        }
        return lines;
    }
}
