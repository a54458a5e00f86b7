package org.branchbook.bookcommand;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.backup.Finding;
import org.branchbook.backup.Rescue;
import org.branchbook.base.AppException;
import org.branchbook.command.Console;
import org.branchbook.command.TextTable;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads the whole book and names what is damaged; can save what is left into a fresh one. */
@Command(name = "doctor")
final class DoctorCommand extends ToolCommand {
    @Option(names = "--repair", paramLabel = "DIR", descriptionKey = "cli.doctor.repair")
    private @Nullable Path fresh;

    @Option(names = "--set-aside", descriptionKey = "cli.doctor.setAside")
    private boolean setAside;

    DoctorCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.doctor.summary";
    }

    @Override
    protected int run() {
        return fresh == null ? examine() : repair(fresh);
    }

    private int examine() {
        List<Finding> findings;
        try (OpenBook book = open()) {
            if (setAside) {
                int moved = book.records().doctor().setAside();
                console.note(console.text("cli.doctor.setAsideDone", moved));
            }
            findings = book.records().doctor().whole();
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Finding finding : findings) {
            String text = finding.text(console.messages());
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("code", finding.code().name());
            row.put("bad", finding.bad());
            row.put("text", text);
            rows.add(row);
            console.note(text);
        }
        boolean bad = findings.stream().anyMatch(Finding::bad);
        console.say(console.text(bad ? "cli.doctor.bad" : "cli.doctor.sound"));
        console.result(Map.of("sound", !bad, "findings", rows));
        return bad ? WRONG : DONE;
    }

    private int repair(Path target) {
        Rescue.Report report = new Rescue(folder(), console.clock(), key()).into(target);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Rescue.Part part : report.parts()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("table", part.table());
            row.put("fromBook", part.fromBook());
            row.put("fromBackup", part.fromBackup());
            row.put("whole", part.whole());
            rows.add(row);
        }
        TextTable.of(rows).forEach(console::say);
        report.missingFiles()
                .forEach(name -> console.note(console.text("cli.doctor.lostFile", name)));
        AppException refused = report.refused();
        String why = refused == null ? "" : refused.text(console.messages());
        if (!why.isEmpty()) {
            console.note(console.text("cli.doctor.refused", why));
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("into", target.toString());
        values.put("backup", report.backup());
        values.put("refused", why);
        values.put("tables", rows);
        values.put("missingFiles", report.missingFiles());
        return done(console.text("cli.doctor.repaired", target, report.backup()), values);
    }
}
