package org.branchbook.peoplecommand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.imports.Edited;
import org.branchbook.imports.ImportRun;
import org.branchbook.imports.Imports;
import org.branchbook.repair.Merge;
import org.branchbook.repair.Merges;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes the latest import or a merge back; refused with a list where somebody was edited since. */
@Command(name = "undo")
final class UndoCommand extends ToolCommand {
    @Parameters(paramLabel = "import|merge", descriptionKey = "cli.undo.what")
    private String what = "";

    @Option(names = "--merge", paramLabel = "NUMBER", descriptionKey = "cli.undo.merge")
    private @Nullable Long number;

    UndoCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.undo.summary";
    }

    @Override
    protected int run() {
        return switch (what) {
            case "import" -> undoImport();
            case "merge" -> undoMerge();
            default -> throw wrong("cli.undo.unknown", what);
        };
    }

    /** The merge with the number, or the latest that holds. */
    private int undoMerge() {
        try (OpenBook book = open()) {
            Merges merges = book.merges();
            Long id = number == null ? merges.latest().map(Merge::id).orElse(null) : number;
            if (id == null) {
                console.failed(console.text("cli.undo.noMerge"));
                return WRONG;
            }
            merges.undo(id);
            Merge undone =
                    merges.all().stream().filter(m -> m.id() == id).findFirst().orElseThrow();
            return done(
                    console.text("cli.undo.mergeDone", undone.names().kept()),
                    Map.of(
                            "merge",
                            id,
                            "kept",
                            undone.kept().value(),
                            "other",
                            undone.other().value()));
        }
    }

    private int undoImport() {
        try (OpenBook book = open()) {
            Imports imports = book.imports();
            ImportRun last = imports.last().orElse(null);
            if (last == null) {
                console.failed(console.text("cli.undo.none"));
                return WRONG;
            }
            List<Edited> edited = imports.edited(last);
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("file", last.fileName());
            values.put("sha256", last.sha256());
            values.put("ranAt", last.ranAt().toString());
            values.put("removed", edited.isEmpty() ? last.counts().imported() : 0);
            values.put("restored", edited.isEmpty() ? last.counts().updated() : 0);
            values.put("edited", edited.stream().map(this::values).toList());
            if (!edited.isEmpty()) {
                edited.forEach(one -> console.note(one.text(console.messages())));
                String refused = console.text("cli.undo.refused", last.fileName(), edited.size());
                console.note(refused);
                values.put("error", refused);
                console.result(values);
                return WRONG;
            }
            imports.undo(last);
            ImportRun.Counts counts = last.counts();
            String text =
                    console.text(
                            "cli.undo.done", last.fileName(), counts.imported(), counts.updated());
            return done(text, values);
        }
    }

    private Map<String, String> values(Edited one) {
        return Map.of("name", one.name(), "reason", console.messages().text(one.why()));
    }
}
