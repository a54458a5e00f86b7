package org.branchbook.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.branchbook.home.OpenBook;
import org.branchbook.intake.Intake;
import org.branchbook.intake.Preview;
import org.branchbook.intake.PreviewRow;
import org.branchbook.intake.Result;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.Stage;
import org.branchbook.table.CellProblem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports people from a sheet; what is refused is told by cell, the rest is imported. */
@Command(name = "import")
final class ImportCommand extends ToolCommand {
    @Parameters(index = "0", paramLabel = "members", descriptionKey = "cli.import.what")
    private String what = "";

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "cli.import.file")
    private Path file = Path.of("");

    @Option(names = "--dry-run", descriptionKey = "cli.import.dryRun")
    private boolean dryRun;

    @Option(names = "--stage", paramLabel = "STAGE", descriptionKey = "cli.import.stage")
    private String stage = "";

    ImportCommand(Console console) {
        super(console);
    }

    @Override
    String summary() {
        return "cli.import.summary";
    }

    @Override
    int run() {
        if (!what.equals("members")) {
            throw wrong("cli.import.unknown", what);
        }
        Stage otherwise = stage();
        try (OpenBook book = open()) {
            Intake intake = book.intake();
            Preview preview = intake.preview(file, otherwise);
            int imported = preview.count(PreviewRow.Status.NEW);
            int updated = preview.count(PreviewRow.Status.CHANGED);
            if (!dryRun && preview.writes() > 0) {
                Result result = intake.run(preview);
                imported = result.imported();
                updated = result.updated();
            }
            tell(preview, imported, updated);
            noteStageless(book);
            return preview.count(PreviewRow.Status.REFUSED) > 0 ? WRONG : DONE;
        }
    }

    private @Nullable Stage stage() {
        if (stage.isEmpty()) {
            return null;
        }
        return Stage.parse(stage.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> wrong("cli.import.badStage", stage));
    }

    private void tell(Preview preview, int imported, int updated) {
        preview.notes().forEach(note -> console.note(note.text(console.messages())));
        List<Map<String, Object>> problems = new ArrayList<>();
        for (CellProblem problem : preview.problems()) {
            CellProblem.Place at = problem.place();
            String text = problem.text(console.messages());
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("sheet", at.sheet());
            values.put("row", at.row());
            values.put("column", at.column());
            values.put("value", problem.value());
            values.put("message", text);
            values.put("refused", !problem.warning());
            problems.add(values);
            if (!console.json()) {
                console.note(
                        console.text(
                                "cli.import.problem", at.sheet(), at.row(), at.column(), text));
            }
        }
        int unchanged = preview.count(PreviewRow.Status.UNCHANGED);
        int refused = preview.count(PreviewRow.Status.REFUSED);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("read", preview.rows().size());
        values.put("imported", imported);
        values.put("updated", updated);
        values.put("unchanged", unchanged);
        values.put("refused", refused);
        values.put("problems", problems);
        console.result(values);
        String key = dryRun ? "cli.import.wouldDo" : "cli.import.done";
        console.say(
                console.text(key, preview.rows().size(), imported, updated, unchanged, refused));
    }

    /** Without a stage nobody is due anywhere: better said now than missed at a meeting. */
    private void noteStageless(OpenBook book) {
        List<String> names =
                book.members().roster(console.today()).stream()
                        .filter(entry -> entry.stage() == null)
                        .map(RosterEntry::name)
                        .toList();
        if (!names.isEmpty()) {
            String some = String.join("、", names.subList(0, Math.min(3, names.size())));
            console.note(console.text("cli.import.stageless", names.size(), some));
        }
    }
}
