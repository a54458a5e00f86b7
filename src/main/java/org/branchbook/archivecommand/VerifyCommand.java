package org.branchbook.archivecommand;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.archive.Examination;
import org.branchbook.archive.ExaminationPaper;
import org.branchbook.archive.YearData;
import org.branchbook.base.SafeFile;
import org.branchbook.base.WorkWatch;
import org.branchbook.bundle.Finding;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Examines a bundle: whole, unaltered, readable, safe. Needs no book. */
@Command(name = "verify")
final class VerifyCommand extends ToolCommand {
    @Parameters(index = "0", paramLabel = "BUNDLE", descriptionKey = "cli.verify.bundle")
    private Path bundle = Path.of(".");

    @Option(names = "--report", paramLabel = "FILE.docx", descriptionKey = "cli.verify.report")
    private @Nullable Path report;

    VerifyCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.verify.summary";
    }

    @Override
    protected int run() {
        Examination examination = Examination.of(bundle, WorkWatch.NOBODY);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Finding finding : examination.findings()) {
            String text = finding.text(console.messages());
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("property", finding.code().property().name());
            row.put("code", finding.code().name());
            row.put("path", finding.path());
            row.put("text", text);
            rows.add(row);
            console.note(console.text(finding.code().property().key()) + "  " + text);
        }
        if (report != null) {
            SafeFile.write(report, ExaminationPaper.of(examination, console.today()).docx());
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("sound", examination.sound());
        values.put("code", examination.code());
        values.put("files", examination.files());
        YearData data = examination.data();
        if (data != null) {
            values.put("branch", data.branch());
            values.put("year", data.year());
            values.put("items", data.items().size());
        }
        values.put("findings", rows);
        String key = examination.sound() ? "cli.verify.sound" : "cli.verify.bad";
        done(console.text(key, examination.files(), rows.size(), examination.code()), values);
        return examination.sound() ? DONE : WRONG;
    }
}
