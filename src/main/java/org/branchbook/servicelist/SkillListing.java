package org.branchbook.servicelist;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.control.Badge;
import org.branchbook.listing.Listed;
import org.branchbook.listing.Listing;
import org.branchbook.listing.Mark;
import org.branchbook.listing.Words;
import org.branchbook.volunteer.Skill;
import org.branchbook.volunteer.Skills;

/** Who can do what, certified until when. */
public record SkillListing(Skills skills) implements Listed<Skill> {
    private static final int SOON = 60;

    @Override
    public Listing<Skill> in(Words words) {
        return new Listing<Skill>(words, "skills", "volunteer.skills")
                .numbered(Skill::id)
                .onPaper("listing.skill")
                .names("service.name", 110, Skill::who)
                .column("volunteer.skill", 200, one -> one.draft().name())
                .column("volunteer.certificate", 240, one -> one.draft().certificate())
                .mark("volunteer.expires", 150, one -> expires(one, words))
                .column("service.note", 280, one -> one.draft().note())
                .pages(_ -> page(words));
    }

    private Listing.Page<Skill> page(Words words) {
        List<Skill> rows = skills.all();
        int certified = Skills.certified(rows, words.today());
        return new Listing.Page<>(rows, words.text("volunteer.skill.sum", rows.size(), certified));
    }

    private static Mark expires(Skill one, Words words) {
        LocalDate expires = one.draft().expires();
        if (expires == null) {
            return new Mark(words.text("volunteer.forGood"), Badge.Tone.NEUTRAL);
        }
        if (!one.valid(words.today())) {
            return new Mark(
                    words.text("volunteer.expired", expires.toString()), Badge.Tone.WARNING);
        }
        return new Mark(
                expires.toString(),
                one.valid(words.today().plusDays(SOON)) ? Badge.Tone.GOOD : Badge.Tone.WARNING);
    }
}
