package org.branchbook.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.branchbook.base.Trace;
import org.branchbook.command.Console;
import org.branchbook.home.Places;

/** Writes down a failure nobody expected, and gives it a short code. */
final class BugReport {
    private BugReport() {}

    /** What to tell the user: the code, and where the details lie. */
    static String write(Throwable bug, Console console) {
        String code = Trace.code(bug);
        Path file = Places.state().resolve("log").resolve("bug-" + code + ".txt");
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        for (String key : new String[] {"java.version", "os.name", "os.arch"}) {
            out.println(key + ": " + System.getProperty(key));
        }
        out.println(Trace.text(bug));
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.toString());
            return console.text("cli.bug", code, file);
        } catch (IOException unwritable) {
            return console.text("cli.bug", code, bug.getClass().getName());
        }
    }
}
