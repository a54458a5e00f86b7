package org.branchbook.intake;

import java.util.function.Function;
import org.branchbook.base.Messages;

/** What an import would make of one field of a person who is on the roster already. */
public record FieldChange(
        String nameKey, Function<Messages, String> from, Function<Messages, String> to) {
    public String text(Messages messages) {
        String before = from.apply(messages);
        String name = messages.text(nameKey);
        return before.isEmpty()
                ? messages.text("intake.change.filled", name, to.apply(messages))
                : messages.text("intake.change", name, before, to.apply(messages));
    }
}
