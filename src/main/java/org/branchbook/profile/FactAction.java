package org.branchbook.profile;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.base.Messages;
import org.branchbook.member.Fact;
import org.branchbook.member.FactDetail;
import org.branchbook.member.FactKind;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.Stage;
import org.jspecify.annotations.Nullable;

/** The changes that happen to people, in plain words, each with what to know before entering it. */
enum FactAction implements Messages.Texted {
    CONVERT("profile.action.convert", "profile.action.convert.help", FactKind.STAGE, "FULL"),
    EXTEND("profile.action.extend", "profile.action.extend.help", FactDetail.EXTENDED),
    CANCEL("profile.action.cancel", "profile.action.cancel.help", FactDetail.CANCELLED),
    STAGE("profile.action.stage", "profile.action.stage.help", FactKind.STAGE, ""),
    GROUP("profile.action.group", "profile.action.group.help", FactKind.GROUP, ""),
    POST("profile.action.post", "profile.action.post.help", FactKind.POST, ""),
    EXCLUDE("profile.action.exclude", "profile.action.exclude.help", FactKind.EXCLUSION, ""),
    SUSPEND("profile.action.suspend", "profile.action.suspend.help", FactDetail.SUSPENDED),
    RIGHTS("profile.action.rights", "profile.action.rights.help", FactKind.RIGHTS, ""),
    AWAY("profile.action.away", "profile.action.away.help", FactDetail.MOBILE),
    LOST("profile.action.lost", "profile.action.lost.help", FactKind.LOST, ""),
    ABROAD("profile.action.abroad", "profile.action.abroad.help", FactKind.ABROAD, ""),
    TRANSFER("profile.action.transfer", "profile.action.transfer.help", FactDetail.TRANSFERRED),
    REMOVED("profile.action.removed", "profile.action.removed.help", FactDetail.REMOVED),
    DECEASED("profile.action.deceased", "profile.action.deceased.help", FactDetail.DECEASED),
    RETURN("profile.action.return", "profile.action.return.help", FactDetail.HERE);

    private final String key;
    private final String help;
    private final FactKind kind;
    private final String detail;

    FactAction(String key, String help, FactKind kind, String detail) {
        this.key = key;
        this.help = help;
        this.kind = kind;
        this.detail = detail;
    }

    FactAction(String key, String help, FactDetail detail) {
        this(key, help, detail.kind(), detail.name());
    }

    @Override
    public String key() {
        return key;
    }

    String help() {
        return help;
    }

    FactKind kind() {
        return kind;
    }

    /** Whether it can happen to a person as he is. */
    boolean fits(RosterEntry entry) {
        boolean here = entry.belonging().here();
        boolean onProbation = here && entry.stage() == Stage.PROBATIONARY;
        return switch (this) {
            case CONVERT, EXTEND, CANCEL -> onProbation;
            case RETURN -> !here;
            case SUSPEND, EXCLUDE -> here && entry.counts();
            default -> here;
        };
    }

    /** The fact as far as it is known; an extension begins where the probation would have ended. */
    Fact begun(List<Fact> facts) {
        LocalDate from = this == EXTEND ? probationEnd(facts) : null;
        return new Fact(kind, detail, from, null, "");
    }

    /** One year after the admission: DEV26, article 31. */
    private static @Nullable LocalDate probationEnd(List<Fact> facts) {
        for (Fact fact : facts) {
            LocalDate from = fact.from();
            if (fact.kind() == FactKind.STAGE
                    && fact.detail().equals(Stage.PROBATIONARY.name())
                    && from != null) {
                return from.plusYears(1);
            }
        }
        return null;
    }
}
