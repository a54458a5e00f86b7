package org.branchbook.post;

import org.branchbook.base.Named;

/** What somebody promised. */
public enum CommitmentKind implements Named {
    TACKLE("攻坚任务", "post.kind.tackle"),
    PIONEER("党员先锋岗", "post.kind.pioneer"),
    AREA("党员责任区", "post.kind.area"),
    SKILL("技能目标", "post.kind.skill");

    private final String documentName;
    private final String key;

    CommitmentKind(String documentName, String key) {
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
