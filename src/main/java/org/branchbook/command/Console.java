package org.branchbook.command;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.branchbook.base.Messages;

/**
 * Where a command answers: its result to standard output, as words or as one line of JSON; notes
 * and failures to standard error.
 */
public record Console(
        Messages messages, boolean json, PrintWriter out, PrintWriter err, Clock clock) {
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public String text(String key, Object... args) {
        return messages.text(key, args);
    }

    /** Words for a person; with --json they are left out. */
    public void say(String text) {
        if (!json) {
            out.println(text);
        }
    }

    /** The result for a machine; without --json it is left out. */
    public void result(Map<String, ?> values) {
        if (json) {
            print(values);
        }
    }

    /** Something to know that does not keep the command from its work. */
    public void note(String text) {
        err.println(text);
    }

    public void failed(String text) {
        err.println(text);
        if (json) {
            print(Map.of("error", text));
        }
    }

    private void print(Map<String, ?> values) {
        try {
            out.println(JSON.std.asString(values));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
