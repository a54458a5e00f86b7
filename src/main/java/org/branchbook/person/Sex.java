package org.branchbook.person;

import java.util.Locale;
import java.util.Optional;
import org.branchbook.base.Messages;

/** Sex with its code of GB/T 2261.1. */
public enum Sex implements Messages.Texted {
    MALE(1, "member.sex.male"),
    FEMALE(2, "member.sex.female");

    private final int code;
    private final String key;

    Sex(int code, String key) {
        this.code = code;
        this.key = key;
    }

    /** Reads what sheets hold: 男, 女性, 1, F, female. */
    public static Optional<Sex> parse(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "男", "男性", "1", "m", "male" -> Optional.of(MALE);
            case "女", "女性", "2", "f", "female" -> Optional.of(FEMALE);
            default -> Optional.empty();
        };
    }

    public int code() {
        return code;
    }

    @Override
    public String key() {
        return key;
    }
}
