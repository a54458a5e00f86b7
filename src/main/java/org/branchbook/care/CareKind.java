package org.branchbook.care;

import org.branchbook.base.Named;

/** Whom the branch looks after. */
public enum CareKind implements Named {
    HELP("结对帮扶", "care.kind.help"),
    MENTOR("导师结对", "care.kind.mentor");

    private final String documentName;
    private final String key;

    CareKind(String documentName, String key) {
        this.documentName = documentName;
        this.key = key;
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
