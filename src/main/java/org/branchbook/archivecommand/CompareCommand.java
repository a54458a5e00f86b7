package org.branchbook.archivecommand;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.archive.Comparison;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what has become of the records of a bundle since, in the book. */
@Command(name = "compare")
final class CompareCommand extends ToolCommand {
    @Parameters(index = "0", paramLabel = "BUNDLE", descriptionKey = "cli.verify.bundle")
    private Path bundle = Path.of(".");

    CompareCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.compare.summary";
    }

    @Override
    protected int run() {
        try (OpenBook book = open()) {
            List<Comparison> found = book.papers().archives().compare(bundle);
            List<Map<String, Object>> rows = new ArrayList<>();
            for (Comparison one : found) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("what", console.messages().text(one.kind()));
                row.put("activity", one.activity());
                row.put("date", one.date());
                row.put("title", one.title());
                rows.add(row);
            }
            String said =
                    found.isEmpty()
                            ? console.text("cli.compare.same")
                            : console.text("cli.compare.differs", found.size());
            listed("differences", rows, Map.of("same", found.isEmpty()), said);
            return found.isEmpty() ? DONE : WRONG;
        }
    }
}
