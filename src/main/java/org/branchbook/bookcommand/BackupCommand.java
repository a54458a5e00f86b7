package org.branchbook.bookcommand;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.branchbook.backup.BackupFile;
import org.branchbook.backup.SecondPlace;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a backup now, and copies it to a second place where one is named or chosen. */
@Command(name = "backup")
final class BackupCommand extends ToolCommand {
    @Option(names = "--to", paramLabel = "DIR", descriptionKey = "cli.backup.to")
    private @Nullable Path to;

    BackupCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.backup.summary";
    }

    @Override
    protected int run() {
        try (OpenBook book = open()) {
            BackupFile backup = book.backups().make("manual");
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("file", backup.path().toString());
            values.put("bytes", backup.bytes());
            SecondPlace second = new SecondPlace(book.book());
            Path place = to == null ? second.chosen().orElse(null) : to;
            String text = console.text("cli.backup.done", backup.path());
            if (place != null) {
                SecondPlace.Copied copied = second.copy(backup, place);
                values.put("copiedTo", copied.folder().toString());
                values.put("copiedFiles", copied.files());
                text +=
                        System.lineSeparator()
                                + console.text(
                                        "cli.backup.copied", copied.files(), copied.folder());
            }
            return done(text, values);
        }
    }
}
