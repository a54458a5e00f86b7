package org.branchbook.volunteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Messages;
import org.branchbook.due.DueLine;
import org.branchbook.due.DueSource;
import org.branchbook.due.NextStep;

/** Certificates that expire within two months, or have. */
public final class SkillDue implements DueSource {
    private static final int LEAD = 60;

    private final Skills skills;

    public SkillDue(Skills skills) {
        this.skills = skills;
    }

    @Override
    public List<DueLine> lines(LocalDate today, Messages messages) {
        List<DueLine> lines = new ArrayList<>();
        for (Skill skill : skills.all()) {
            LocalDate expires = skill.draft().expires();
            if (expires != null && !expires.minusDays(LEAD).isAfter(today)) {
                lines.add(
                        new DueLine(
                                "CERTIFICATE",
                                skill.id() + " " + expires,
                                expires,
                                messages.text("volunteer.due", skill.who(), skill.draft().name()),
                                messages.text("volunteer.due.why", skill.draft().certificate()),
                                new NextStep.OpenRow(
                                        "leifeng/service/skills", skill.id(), expires)));
            }
        }
        return lines;
    }
}
