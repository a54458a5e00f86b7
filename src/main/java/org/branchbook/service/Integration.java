package org.branchbook.service;

import org.branchbook.base.Named;

/** The four integrations (L12): with which work of the unit learning from Lei Feng is joined. */
public enum Integration implements Named {
    TEACHING("service.integration.teaching", "融入教育教学"),
    MEMBERS("service.integration.members", "融入党员教育管理"),
    CONDUCT("service.integration.conduct", "融入作风廉政"),
    CULTURE("service.integration.culture", "融入校园文化");

    private final String key;
    private final String documentName;

    Integration(String key, String documentName) {
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
