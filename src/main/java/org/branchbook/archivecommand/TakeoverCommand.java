package org.branchbook.archivecommand;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.branchbook.bundle.BagWatch;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.handover.BundleTakeover;
import org.branchbook.handover.Taken;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a fresh book from the bundle of a year. */
@Command(name = "takeover")
final class TakeoverCommand extends ToolCommand {
    @Parameters(index = "0", paramLabel = "BUNDLE", descriptionKey = "cli.takeover.file")
    private Path file = Path.of(".");

    TakeoverCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.takeover.summary";
    }

    @Override
    protected int run() {
        Taken taken = new BundleTakeover(folder(), console.clock()).from(file, BagWatch.NOBODY);
        if (!taken.complete()) {
            console.note(console.text("takeover.masked"));
        }
        if (taken.lost() > 0) {
            console.note(console.text("takeover.lost", taken.lost()));
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("book", taken.book().toString());
        values.put("branch", taken.branch());
        values.put("complete", taken.complete());
        values.put("people", taken.people());
        values.put("activities", taken.activities());
        values.put("lost", taken.lost());
        return done(
                console.text(
                        "takeover.done",
                        taken.branch(),
                        taken.people(),
                        taken.activities(),
                        taken.book()),
                values);
    }
}
