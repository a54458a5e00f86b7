package org.branchbook.proposal;

import java.util.List;
import org.branchbook.base.Messages;

/** A sentence that is put into words in the reader's language only when it is shown. */
public record Said(String key, List<Object> args) {
    public Said {
        args = List.copyOf(args);
    }

    public static Said of(String key, Object... args) {
        return new Said(key, List.of(args));
    }

    /** A text that is the same in every language: a name, a title. */
    public static Said plain(String text) {
        return of("proposal.plain", text);
    }

    public String text(Messages messages) {
        Object[] texts =
                args.stream().map(arg -> arg instanceof Said s ? s.text(messages) : arg).toArray();
        return messages.text(key, texts);
    }
}
