package org.branchbook.formcommand;

import java.nio.file.Path;
import java.time.LocalDate;
import org.branchbook.activity.Evidence;
import org.branchbook.attachment.FileCopies;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.followup.FollowUp;
import org.branchbook.followup.FollowUps;
import org.branchbook.home.OpenBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says that something was done, with what shows it, or opens it again. */
@Command
final class FollowUpDone extends ToolCommand {
    private final boolean finish;

    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.followup.number")
    private long number;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.followup.on")
    private @Nullable LocalDate on;

    @Option(names = "--proof", paramLabel = "TEXT", descriptionKey = "cli.followup.proof")
    private String proof = "";

    @Option(names = "--file", paramLabel = "FILE", descriptionKey = "cli.followup.file")
    private @Nullable Path file;

    FollowUpDone(Console console, boolean finish) {
        super(console);
        this.finish = finish;
    }

    @Override
    public String summary() {
        return finish ? "cli.followup.done" : "cli.followup.reopen";
    }

    @Override
    protected int run() {
        try (OpenBook book = open()) {
            FollowUps followUps = book.kinds().followUps();
            followUps.get(number);
            if (finish) {
                LocalDate day = on == null ? console.today() : on;
                followUps.finish(number, new FollowUp.Done(day, proof, copy(book)));
            } else {
                followUps.putBack(number, null);
            }
            FollowUp now = followUps.get(number);
            return done(
                    console.text(
                            finish ? "cli.followup.finished" : "cli.followup.reopened",
                            number,
                            now.draft().task()),
                    FollowUpCommand.row(now, console));
        }
    }

    private Evidence.@Nullable File copy(OpenBook book) {
        if (file == null) {
            return null;
        }
        FileCopies.Copy copy = new FileCopies(book.book().attachments()).take(file);
        return new Evidence.File(copy.name(), copy.sha256(), copy.bytes());
    }
}
