package org.branchbook.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.home.OpenBook;
import org.branchbook.imports.Edited;
import org.branchbook.imports.ImportRun;
import org.branchbook.imports.Imports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes the latest import back; refused with a list where somebody was edited since. */
@Command(name = "undo")
final class UndoCommand extends ToolCommand {
    @Parameters(paramLabel = "import", descriptionKey = "cli.undo.what")
    private String what = "";

    UndoCommand(Console console) {
        super(console);
    }

    @Override
    String summary() {
        return "cli.undo.summary";
    }

    @Override
    int run() {
        if (!what.equals("import")) {
            throw wrong("cli.undo.unknown", what);
        }
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
