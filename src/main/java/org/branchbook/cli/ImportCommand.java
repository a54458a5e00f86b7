package org.branchbook.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.home.OpenBook;
import org.branchbook.intake.Intake;
import org.branchbook.intake.Preview;
import org.branchbook.intake.PreviewRow;
import org.branchbook.intake.Result;
import org.branchbook.member.RosterEntry;
import org.branchbook.table.CellProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin private ImportChoices.Options options = new ImportChoices.Options();

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
        try (OpenBook book = open()) {
            Intake intake = book.intake();
            Preview preview = new ImportChoices(options, this).preview(intake, file);
            int imported = preview.count(PreviewRow.Status.NEW);
            int updated = preview.count(PreviewRow.Status.CHANGED);
            if (!dryRun && preview.writes() > 0) {
                Result result = intake.run(preview);
                imported = result.imported();
                updated = result.updated();
            }
            tell(preview, imported, updated);
            noteStageless(book);
            return preview.counts().refused() > 0 ? WRONG : DONE;
        }
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
        int refused = preview.counts().refused();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("read", preview.rows().size());
        values.put("imported", imported);
        values.put("updated", updated);
        values.put("unchanged", unchanged);
        values.put("refused", refused);
        values.put("problems", problems);
        values.put("asked", asked(preview));
        values.put(
                "notes",
                preview.notes().stream().map(note -> note.text(console.messages())).toList());
        console.result(values);
        String key = dryRun ? "cli.import.wouldDo" : "cli.import.done";
        console.say(
                console.text(key, preview.rows().size(), imported, updated, unchanged, refused));
    }

    /** Rows that may mean several people, with what --match takes for each. */
    private static List<Map<String, Object>> asked(Preview preview) {
        List<Map<String, Object>> asked = new ArrayList<>();
        for (PreviewRow row : preview.rows()) {
            if (row.status() == PreviewRow.Status.ASK) {
                Map<String, Object> values = new LinkedHashMap<>();
                values.put("sheet", row.place().sheet());
                values.put("row", row.place().row());
                values.put("name", row.place().name());
                values.put(
                        "candidates",
                        row.candidates().stream().map(PreviewRow.Candidate::token).toList());
                asked.add(values);
            }
        }
        return asked;
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
