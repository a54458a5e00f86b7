package org.branchbook.exclusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchbook.activity.Audience;
import org.branchbook.member.Fact;
import org.branchbook.member.FactDetail;
import org.branchbook.member.RosterEntry;
import org.jspecify.annotations.Nullable;

/** Finds for everybody who is not on a due list the first reason that keeps him off it. */
public final class Exclusions {
    /** Whoever left longer ago is nobody's question any more. */
    private static final int MONTHS = 12;

    private Exclusions() {}

    /**
     * @param everybody as of the day, who has left among them
     */
    public static List<NotDue> of(Audience audience, LocalDate day, List<RosterEntry> everybody) {
        List<NotDue> found = new ArrayList<>();
        for (RosterEntry entry : everybody) {
            if (!audience.includes(entry)) {
                why(audience, day, entry).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparing(NotDue::why));
        return found;
    }

    private static Optional<NotDue> why(Audience audience, LocalDate day, RosterEntry entry) {
        var stage = entry.stage();
        var standing = entry.standing();
        LocalDate from = entry.belonging().from();
        LocalDate to = entry.belonging().to();
        if (stage != null && !stage.member()) {
            return Optional.empty();
        }
        if (!entry.belonging().here()) {
            return outside(day, entry, from, to);
        }
        if (stage == null) {
            return Optional.empty();
        }
        if (standing.status() != null) {
            Fact lost = standing.lost();
            return lost == null
                    ? some(entry, Why.SUSPENDED, standing.status().from(), standing.status())
                    : some(entry, Why.LOST, lost.from(), lost);
        }
        if (standing.exclusion() != null) {
            return some(entry, Why.EXCLUDED, standing.exclusion().from(), standing.exclusion());
        }
        return switch (audience.kind()) {
            case GROUP -> some(entry, Why.OTHER_GROUP, null, null);
            case COMMITTEE -> some(entry, Why.NOT_ON_COMMITTEE, null, null);
            case CHOSEN -> some(entry, Why.NOT_CHOSEN, null, null);
            case MEMBERS -> Optional.empty();
        };
    }

    private static Optional<NotDue> outside(
            LocalDate day, RosterEntry entry, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (entry.belonging().left()) {
            boolean recently = to == null || !to.isBefore(day.minusMonths(MONTHS));
            return recently
                    ? some(entry, Why.LEFT, to, entry.standing().departure())
                    : Optional.empty();
        }
        return from != null && from.isAfter(day) && entry.stage() != null
                ? some(entry, Why.NOT_YET_HERE, from, null)
                : Optional.empty();
    }

    private static Optional<NotDue> some(
            RosterEntry entry, Why why, @Nullable LocalDate since, @Nullable Fact fact) {
        return Optional.of(new NotDue(entry.id(), entry.name(), why, since, ground(fact)));
    }

    private static NotDue.Ground ground(@Nullable Fact fact) {
        if (fact == null) {
            return NotDue.Ground.NONE;
        }
        FactDetail detail =
                FactDetail.of(fact.kind()).stream().filter(fact::is).findFirst().orElse(null);
        Fact.Ground ground = fact.ground();
        String note =
                Stream.of(ground.note(), ground.source())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("；"));
        return new NotDue.Ground(detail, note, ground.approvedBy(), ground.approvedOn());
    }
}
