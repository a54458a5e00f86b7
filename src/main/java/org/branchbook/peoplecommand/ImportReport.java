package org.branchbook.peoplecommand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.command.Console;
import org.branchbook.imports.ImportRun;
import org.branchbook.table.CellProblem;
import org.branchbook.table.Note;

/** Tells what an import did, every kind the same way: problems by cell, rows by what became. */
final class ImportReport {
    private final Console console;

    ImportReport(Console console) {
        this.console = console;
    }

    /**
     * @param asked rows that wait for an answer: sheet, row, name, candidates
     */
    void tell(
            ImportRun.Counts counts,
            List<CellProblem> problems,
            List<Map<String, Object>> asked,
            List<Note> notes) {
        notes.forEach(note -> console.note(note.text(console.messages())));
        List<Map<String, Object>> told = problems.stream().map(this::problem).toList();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("read", counts.read());
        values.put("imported", counts.imported());
        values.put("updated", counts.updated());
        values.put("unchanged", counts.unchanged());
        values.put("refused", counts.refused());
        values.put("problems", told);
        values.put("asked", asked);
        values.put("notes", notes.stream().map(note -> note.text(console.messages())).toList());
        console.result(values);
    }

    private Map<String, Object> problem(CellProblem problem) {
        CellProblem.Place at = problem.place();
        String text = problem.text(console.messages());
        if (!console.json()) {
            String value = problem.value().strip();
            boolean said = value.isEmpty() || text.contains(value);
            String cell = said ? at.column() : console.text("cli.import.cell", at.column(), value);
            console.note(console.text("cli.import.problem", at.sheet(), at.row(), cell, text));
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("sheet", at.sheet());
        values.put("row", at.row());
        values.put("column", at.column());
        values.put("value", problem.value());
        values.put("message", text);
        values.put("refused", !problem.warning());
        return values;
    }

    /** A row that waits for an answer. */
    static Map<String, Object> asked(String sheet, int row, String name, List<String> candidates) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("sheet", sheet);
        values.put("row", row);
        values.put("name", name);
        values.put("candidates", new ArrayList<>(candidates));
        return values;
    }
}
