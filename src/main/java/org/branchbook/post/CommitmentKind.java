package org.branchbook.post;

import java.util.Arrays;
import java.util.Optional;
import org.branchbook.base.Messages;

/** What somebody promised. */
public enum CommitmentKind implements Messages.Texted {
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

    public String documentName() {
        return documentName;
    }

    /** By its Chinese name or its constant. */
    public static Optional<CommitmentKind> parse(String word) {
        return Arrays.stream(values())
                .filter(one ->
                        one.documentName.equals(word.strip())
                                || one.name().equalsIgnoreCase(word.strip()))
                .findFirst();
    }
}
