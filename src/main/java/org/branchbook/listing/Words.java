package org.branchbook.listing;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import org.branchbook.base.Messages;

/**
 * In which language a listing speaks, and what day it is.
 *
 * @param now asked anew each time: a window stays open over midnight
 */
public record Words(Messages messages, Supplier<LocalDate> now) {
    /** As documents speak. */
    public static Words chinese(LocalDate today) {
        return new Words(new Messages(Locale.CHINA), () -> today);
    }

    public String text(String key, Object... args) {
        return messages.text(key, args);
    }

    public String text(Messages.Texted value) {
        return messages.text(value);
    }

    public LocalDate today() {
        return now.get();
    }
}
