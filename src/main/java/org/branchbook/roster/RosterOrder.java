package org.branchbook.roster;

import java.util.List;
import org.branchbook.base.Messages;
import org.branchbook.member.RosterEntry;
import org.branchbook.person.NameOrder;

/** The orders in which the roster can be looked at. */
public enum RosterOrder implements Messages.Texted {
    OWN("member.order.own"),
    PINYIN("member.order.pinyin"),
    STROKES("member.order.strokes");

    private final String key;

    RosterOrder(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /** Puts people who come in the branch's own order into this one; loads big tables at first. */
    public List<RosterEntry> sorted(List<RosterEntry> people) {
        return switch (this) {
            case OWN -> people;
            case PINYIN -> NameOrder.PINYIN.sorted(people, RosterEntry::name);
            case STROKES -> NameOrder.STROKES.sorted(people, RosterEntry::name);
        };
    }
}
