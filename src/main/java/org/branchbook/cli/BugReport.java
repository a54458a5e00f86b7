package org.branchbook.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.branchbook.command.Console;
import org.branchbook.home.Places;

/** Writes down a failure nobody expected, and gives it a short code. */
final class BugReport {
    private BugReport() {}

    /** What to tell the user: the code, and where the details lie. */
    static String write(Throwable bug, Console console) {
        String code = code(bug);
        Path file = Places.state().resolve("log").resolve("bug-" + code + ".txt");
        LogRecord details = new LogRecord(Level.SEVERE, code);
        details.setThrown(bug);
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        for (String key : new String[] {"java.version", "os.name", "os.arch"}) {
            out.println(key + ": " + System.getProperty(key));
        }
        out.print(new SimpleFormatter().format(details));
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.toString());
            return console.text("cli.bug", code, file);
        } catch (IOException unwritable) {
            return console.text("cli.bug", code, bug.toString());
        }
    }

    /** The same bug gets the same code: from its class and the place it was thrown at. */
    private static String code(Throwable bug) {
        String place =
                Arrays.stream(bug.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith("org.branchbook"))
                        .findFirst()
                        .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                        .orElse("");
        int hash = (bug.getClass().getName() + place).hashCode();
        return String.format(Locale.ROOT, "%05X", (hash ^ hash >>> 20) & 0xFFFFF);
    }
}
