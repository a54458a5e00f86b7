package org.branchbook.table;

import java.util.List;
import org.branchbook.base.Messages;

/** Something in the file that was left out, or that the user should know before importing. */
public record Note(String sheet, String key, List<Object> args) {
    public Note {
        args = List.copyOf(args);
    }

    public static Note of(String sheet, String key, Object... args) {
        return new Note(sheet, key, List.of(args));
    }

    public String text(Messages messages) {
        return messages.text("table.note", sheet, messages.text(key, args.toArray()));
    }
}
