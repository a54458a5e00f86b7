package org.branchbook.care;

import java.util.Arrays;
import java.util.Optional;
import org.branchbook.base.Messages;

/** Whom the branch looks after. */
public enum CareKind implements Messages.Texted {
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

    public String documentName() {
        return documentName;
    }

    /** By its Chinese name or its constant. */
    public static Optional<CareKind> parse(String word) {
        return Arrays.stream(values())
                .filter(one ->
                        one.documentName.equals(word.strip())
                                || one.name().equalsIgnoreCase(word.strip()))
                .findFirst();
    }
}
