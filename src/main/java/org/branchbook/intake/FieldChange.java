package org.branchbook.intake;

import java.util.function.Function;
import org.branchbook.base.Messages;

/** What an import would make of one field of a person who is on the roster already. */
public record FieldChange(
        Function<Messages, String> name,
        Function<Messages, String> from,
        Function<Messages, String> to) {
    FieldChange(String nameKey, Function<Messages, String> from, Function<Messages, String> to) {
        this(messages -> messages.text(nameKey), from, to);
    }

    public String text(Messages messages) {
        String before = from.apply(messages);
        String named = name.apply(messages);
        return before.isEmpty()
                ? messages.text("intake.change.filled", named, to.apply(messages))
                : messages.text("intake.change", named, before, to.apply(messages));
    }
}
