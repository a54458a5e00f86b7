package org.branchbook.partner;

import org.branchbook.base.Messages;

/** What a partner is. */
public enum PartnerKind implements Messages.Texted {
    NURSING_HOME("partner.kind.nursingHome"),
    VILLAGE("partner.kind.village"),
    SCHOOL("partner.kind.school"),
    COMMUNITY("partner.kind.community"),
    MEMORIAL("partner.kind.memorial"),
    ORGANISATION("partner.kind.organisation"),
    OTHER("partner.kind.other");

    private final String key;

    PartnerKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
