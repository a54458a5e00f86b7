package org.branchbook.peoplecommand;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.imports.ImportKind;
import org.branchbook.imports.ImportRun;
import org.branchbook.intake.Intake;
import org.branchbook.intake.Preview;
import org.branchbook.intake.PreviewRow;
import org.branchbook.intake.Result;
import org.branchbook.member.RosterEntry;
import org.branchbook.proposal.Answers;
import org.branchbook.proposal.Proposal;
import org.branchbook.proposal.Recognition;
import org.branchbook.table.SheetBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports people from a sheet; what is refused is told by cell, the rest is imported. */
@Command(name = "import")
final class ImportCommand extends ToolCommand {
    @Parameters(
            index = "0",
            paramLabel = "members|posts|development|activities|attendance|appraisal|old-years",
            descriptionKey = "cli.import.what")
    private String what = "";

    @Parameters(index = "1", paramLabel = "FILE|DIR", descriptionKey = "cli.import.file")
    private Path file = Path.of("");

    @Option(names = "--dry-run", descriptionKey = "cli.import.dryRun")
    private boolean dryRun;

    @Mixin private ImportChoices.Options options = new ImportChoices.Options();
    @Mixin private SheetImport.Options sheetOptions = new SheetImport.Options();

    ImportCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.import.summary";
    }

    @Override
    protected int run() {
        ImportKind kind = kind();
        Answers answers = sheetOptions.answers(this);
        try (OpenBook book = open()) {
            SheetImport sheets = new SheetImport(console, book);
            if (kind != ImportKind.MEMBERS && kind != ImportKind.DEVELOPMENT) {
                return sheets.run(kind, file, answers, dryRun);
            }
            Intake intake = book.intake();
            SheetBook read = intake.open(file, () -> false);
            sheets.recognise(Recognition.of(read), kind);
            Preview preview = new ImportChoices(options, this).preview(intake, kind, read);
            if (preview.rows().isEmpty()) {
                throw Proposal.blank(file, kind, preview.notes(), console.messages());
            }
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

    private ImportKind kind() {
        return switch (what) {
            case "members" -> ImportKind.MEMBERS;
            case "posts" -> ImportKind.POSTS;
            case "development" -> ImportKind.DEVELOPMENT;
            case "activities" -> ImportKind.ACTIVITIES;
            case "attendance" -> ImportKind.ATTENDANCE;
            case "appraisal" -> ImportKind.APPRAISAL;
            case "old-years" -> ImportKind.OLD_YEARS;
            default -> throw wrong("cli.import.unknown", what);
        };
    }

    private void tell(Preview preview, int imported, int updated) {
        int unchanged = preview.count(PreviewRow.Status.UNCHANGED);
        int refused = preview.counts().refused();
        int read = preview.rows().size();
        new ImportReport(console)
                .tell(
                        new ImportRun.Counts(read, imported, updated, unchanged, refused),
                        preview.problems(),
                        asked(preview),
                        preview.notes());
        String key = dryRun ? "cli.import.wouldDo" : "cli.import.done";
        console.say(
                console.text(key, preview.rows().size(), imported, updated, unchanged, refused));
    }

    /** Rows that may mean several people, with what --match takes for each. */
    private static List<Map<String, Object>> asked(Preview preview) {
        List<Map<String, Object>> asked = new ArrayList<>();
        for (PreviewRow row : preview.rows()) {
            if (row.status() == PreviewRow.Status.ASK) {
                asked.add(
                        ImportReport.asked(
                                row.place().sheet(),
                                row.place().row(),
                                row.place().name(),
                                row.candidates().stream()
                                        .map(PreviewRow.Candidate::token)
                                        .toList()));
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
