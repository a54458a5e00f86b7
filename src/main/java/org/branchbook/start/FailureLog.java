package org.branchbook.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.branchbook.base.Trace;

/** Writes what the window reports as failed into three files of a megabyte among the state. */
public final class FailureLog {
    private static final int BYTES = 1 << 20;
    private static final int FILES = 3;

    private FailureLog() {}

    /** Where logs lie. */
    public static Path folder(Path state) {
        return state.resolve("log");
    }

    /** Begins to write; without a folder that can be written nothing is kept. */
    public static void begin(Path state) {
        Path folder = folder(state);
        try {
            Files.createDirectories(folder);
            FileHandler file =
                    new FileHandler(
                            folder.resolve("branchbook-%g.log").toString(), BYTES, FILES, true);
            file.setEncoding("UTF-8");
            file.setFormatter(new Plain());
            Logger.getLogger("org.branchbook").addHandler(file);
        } catch (IOException unwritable) {
            Logger.getLogger(FailureLog.class.getName()).warning("no log is kept");
        }
    }

    private static final class Plain extends Formatter {
        @Override
        public String format(LogRecord entry) {
            Throwable thrown = entry.getThrown();
            return entry.getInstant().atZone(ZoneId.systemDefault()).toLocalDateTime()
                    + " "
                    + entry.getLevel()
                    + " "
                    + entry.getMessage()
                    + (thrown == null ? "" : "\n" + Trace.text(thrown))
                    + "\n";
        }
    }
}
