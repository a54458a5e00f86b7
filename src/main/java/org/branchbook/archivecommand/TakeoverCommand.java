package org.branchbook.archivecommand;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.branchbook.base.WorkWatch;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.encryption.BookKey;
import org.branchbook.handover.Taken;
import org.branchbook.handover.Takeover;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a fresh book from a handover or from the bundle of a year. */
@Command(name = "takeover")
final class TakeoverCommand extends ToolCommand {
    @Parameters(index = "0", paramLabel = "FILE|BUNDLE", descriptionKey = "cli.takeover.file")
    private Path file = Path.of(".");

    @Mixin private final Passphrase passphrase = new Passphrase();

    TakeoverCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.takeover.summary";
    }

    @Override
    protected int run() {
        BookKey key =
                Takeover.sealed(file)
                        ? Takeover.key(file, passphrase.read(() -> asked("cli.handover.ask")))
                        : null;
        Taken taken = new Takeover(folder(), console.clock()).from(file, key, WorkWatch.NOBODY);
        if (key != null) {
            console.note(console.text("takeover.keyed"));
        }
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
