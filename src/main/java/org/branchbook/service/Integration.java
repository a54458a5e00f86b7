package org.branchbook.service;

import org.branchbook.base.Messages;

/** The four integrations (L12): with which work of the unit learning from Lei Feng is joined. */
public enum Integration implements Messages.Texted {
    TEACHING("service.integration.teaching"),
    MEMBERS("service.integration.members"),
    CONDUCT("service.integration.conduct"),
    CULTURE("service.integration.culture");

    private final String key;

    Integration(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
