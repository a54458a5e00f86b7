package org.branchbook.rules;

import java.util.Optional;
import org.branchbook.base.Messages;

/** How much a finding of a check matters; the names are what a local rule says of a check. */
public enum CheckLevel implements Messages.Texted {
    /** Keeps a record from being handed in; closing it nevertheless needs a reason. */
    ERROR("rules.level.error", "E"),
    /** Wants an explanation. */
    WARNING("rules.level.warning", "W"),
    /** Worth a look. */
    HINT("rules.level.hint", "I"),
    /** Not asked for. */
    OFF("rules.level.off", "–");

    private final String key;
    private final String letter;

    CheckLevel(String key, String letter) {
        this.key = key;
        this.letter = letter;
    }

    @Override
    public String key() {
        return key;
    }

    /** E, W or I, as reviewers' lists write it. */
    public String letter() {
        return letter;
    }

    static Optional<CheckLevel> parse(String text) {
        for (CheckLevel level : values()) {
            if (level.name().equals(text)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
