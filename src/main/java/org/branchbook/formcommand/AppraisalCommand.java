package org.branchbook.formcommand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.ActivityId;
import org.branchbook.appraisal.AppraisalSheet;
import org.branchbook.appraisal.Appraisals;
import org.branchbook.appraisal.Grade;
import org.branchbook.appraisal.GradeRow;
import org.branchbook.base.Problem;
import org.branchbook.command.Console;
import org.branchbook.command.TextTable;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Organisational life meetings and appraisals: their steps and grades. */
@Command(name = "appraisal")
final class AppraisalCommand extends ToolCommand {
    AppraisalCommand(Console console) {
        super(console);
    }

    static CommandLine withParts(Console console) {
        CommandLine command = new CommandLine(new AppraisalCommand(console));
        command.addSubcommand(new AppraisalSet(console));
        command.addSubcommand(new AppraisalStep(console));
        command.addSubcommand(new Sheet(console));
        return command;
    }

    @Override
    public String summary() {
        return "cli.appraisal.summary";
    }

    @Override
    protected int run() {
        throw wrong("cli.appraisal.which");
    }

    static AppraisalSheet sheet(OpenBook book, long activity, ToolCommand command) {
        AppraisalSheet sheet = book.kinds().appraisals().sheet(new ActivityId(activity));
        if (!Appraisals.suits(sheet.activity())) {
            throw command.wrong("cli.appraisal.notOne", activity, sheet.activity().title());
        }
        return sheet;
    }

    /** Steps, grades and what is missing; status 1 where something is. */
    @Command(name = "list")
    static final class Sheet extends ToolCommand {
        @Parameters(paramLabel = "ACTIVITY", descriptionKey = "cli.kinds.activity")
        private long activity;

        Sheet(Console console) {
            super(console);
        }

        @Override
        public String summary() {
            return "cli.appraisal.list";
        }

        @Override
        protected int run() {
            try (OpenBook book = open()) {
                AppraisalSheet sheet = sheet(book, activity, this);
                List<Map<String, Object>> rows = sheet.rows().stream().map(this::row).toList();
                List<String> missing = new ArrayList<>();
                for (Problem problem : sheet.missing()) {
                    missing.add(problem.text(console.messages()));
                }
                console.result(
                        Map.of(
                                "activity",
                                activity,
                                "year",
                                sheet.activity().plan().year(),
                                "grades",
                                rows,
                                "mostExcellent",
                                sheet.counts().mostExcellent(),
                                "missing",
                                missing));
                console.say(console.text("appraisal.year", sheet.activity().plan().year()));
                TextTable.of(rows).forEach(console::say);
                missing.forEach(console::note);
                return missing.isEmpty() ? DONE : WRONG;
            }
        }

        private Map<String, Object> row(GradeRow row) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("name", row.name());
            values.put(
                    "stage",
                    console.json() ? row.stage().name() : console.messages().text(row.stage()));
            values.put("self", word(row.marks().self()));
            var ballots = row.marks().ballots();
            values.put("ballots", ballots == null ? "" : ballots.text());
            values.put("proposed", word(row.marks().proposed()));
            values.put("decided", word(row.marks().decided()));
            return values;
        }

        private String word(@Nullable Grade grade) {
            if (grade == null) {
                return "";
            }
            return console.json() ? grade.name() : console.messages().text(grade);
        }
    }
}
