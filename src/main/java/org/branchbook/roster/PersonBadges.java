package org.branchbook.roster;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Messages;
import org.branchbook.control.Badge;
import org.branchbook.control.Badge.Tone;
import org.branchbook.member.Fact;
import org.branchbook.member.FactDetail;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.Stage;
import org.jspecify.annotations.Nullable;

/** A person's stage and standing as small tags; who has left shows why. */
public final class PersonBadges {
    private PersonBadges() {}

    public static Badge stage(RosterEntry entry, Messages messages) {
        RosterEntry.Standing standing = entry.standing();
        if (!entry.belonging().here()) {
            Fact departure = standing.departure();
            String why =
                    departure == null
                            ? messages.text("member.kind.left")
                            : messages.text(FactDetail.valueOf(departure.detail()));
            return new Badge(why, Tone.NEUTRAL);
        }
        Stage stage = entry.stage();
        Fact outcome = standing.outcome();
        if (stage == null && outcome != null) {
            return new Badge(messages.text(FactDetail.valueOf(outcome.detail())), Tone.NEUTRAL);
        }
        if (stage == null) {
            return new Badge(messages.text("member.noStage"), Tone.WARNING);
        }
        Tone tone =
                switch (stage) {
                    case FULL -> Tone.GOOD;
                    case PROBATIONARY -> Tone.INFO;
                    case APPLICANT, ACTIVIST, CANDIDATE -> Tone.NEUTRAL;
                };
        return new Badge(messages.text(stage), tone);
    }

    /** What is not as with others: 停止党籍, 留党察看, 不计入应到, 流动, 失联. */
    public static List<Badge> standing(RosterEntry entry, Messages messages) {
        List<Badge> badges = new ArrayList<>();
        RosterEntry.Standing standing = entry.standing();
        if (!entry.belonging().here()) {
            return badges;
        }
        own(badges, standing.status(), messages, Tone.BAD);
        own(badges, standing.rights(), messages, Tone.BAD);
        add(badges, standing.exclusion(), messages.text("member.badge.notDue"), Tone.WARNING);
        add(badges, standing.away(), messages.text("member.badge.away"), Tone.INFO);
        add(badges, standing.lost(), messages.text("member.badge.lost"), Tone.WARNING);
        return badges;
    }

    private static void own(List<Badge> badges, @Nullable Fact fact, Messages messages, Tone tone) {
        if (fact != null) {
            add(badges, fact, messages.text(FactDetail.valueOf(fact.detail())), tone);
        }
    }

    private static void add(List<Badge> badges, @Nullable Fact fact, String text, Tone tone) {
        if (fact != null) {
            badges.add(new Badge(text, tone));
        }
    }
}
