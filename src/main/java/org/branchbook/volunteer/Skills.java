package org.branchbook.volunteer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.branchbook.register.Kept;
import org.branchbook.storage.Sql;

/** The door to skills and certificates. */
public final class Skills {
    private final SkillRepository repository;
    private final Kept<Skill.Draft> kept;

    public Skills(Sql sql, Clock clock) {
        this.repository = new SkillRepository(sql);
        this.kept = new Kept<>(sql, clock, repository, Skill.Draft::problems);
    }

    public Kept<Skill.Draft> kept() {
        return kept;
    }

    /** Those that expire soonest first. */
    public List<Skill> all() {
        return repository.all();
    }

    /** How many people hold a certificate that is good on a day. */
    public static int certified(List<Skill> skills, LocalDate day) {
        return (int)
                skills.stream()
                        .filter(one -> !one.draft().certificate().isEmpty() && one.valid(day))
                        .mapToLong(one -> one.draft().volunteer())
                        .distinct()
                        .count();
    }
}
