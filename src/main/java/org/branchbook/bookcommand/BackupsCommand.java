package org.branchbook.bookcommand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.backup.BackupFile;
import org.branchbook.command.Console;
import org.branchbook.command.TextTable;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import picocli.CommandLine.Command;

/** Lists the backups of a book, newest first. */
@Command(name = "backups")
final class BackupsCommand extends ToolCommand {
    BackupsCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.backups.summary";
    }

    @Override
    protected int run() {
        try (OpenBook book = open()) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (BackupFile backup : book.backups().all()) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("made", backup.made().toString().replace('T', ' '));
                row.put("reason", backup.reason());
                row.put("bytes", backup.bytes());
                row.put("file", backup.path().toString());
                rows.add(row);
            }
            TextTable.of(rows).forEach(console::say);
            if (rows.isEmpty()) {
                console.say(console.text("cli.backups.none"));
            }
            console.result(Map.of("backups", rows));
            return DONE;
        }
    }
}
