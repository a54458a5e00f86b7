package org.branchbook.partner;

import org.branchbook.base.Named;

/** What a partner is. */
public enum PartnerKind implements Named {
    NURSING_HOME("partner.kind.nursingHome", "敬老院"),
    VILLAGE("partner.kind.village", "村"),
    SCHOOL("partner.kind.school", "学校"),
    COMMUNITY("partner.kind.community", "社区"),
    MEMORIAL("partner.kind.memorial", "纪念馆"),
    ORGANISATION("partner.kind.organisation", "志愿组织"),
    OTHER("partner.kind.other", "其他");

    private final String key;
    private final String documentName;

    PartnerKind(String key, String documentName) {
        this.key = key;
        this.documentName = documentName;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String documentName() {
        return documentName;
    }
}
