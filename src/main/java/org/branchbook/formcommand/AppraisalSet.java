package org.branchbook.formcommand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.branchbook.appraisal.AppraisalSheet;
import org.branchbook.appraisal.Appraisals;
import org.branchbook.appraisal.Grade;
import org.branchbook.appraisal.GradeCounts;
import org.branchbook.appraisal.Marks;
import org.branchbook.command.Console;
import org.branchbook.command.NameMatch;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.member.MemberId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Grades members, all those named or none. */
@Command(name = "set")
final class AppraisalSet extends ToolCommand {
    @Parameters(index = "0", paramLabel = "ACTIVITY", descriptionKey = "cli.kinds.activity")
    private long activity;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "NAME=GRADE",
            descriptionKey = "cli.appraisal.grades")
    private List<String> grades = List.of();

    @Option(names = "--column", paramLabel = "COLUMN", descriptionKey = "cli.appraisal.column")
    private String column = "decided";

    @Option(names = "--rest-qualified", descriptionKey = "cli.appraisal.rest")
    private boolean rest;

    AppraisalSet(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.appraisal.set";
    }

    @Override
    protected int run() {
        try (OpenBook book = open()) {
            Appraisals appraisals = book.kinds().appraisals();
            AppraisalSheet sheet = AppraisalCommand.sheet(book, activity, this);
            Map<MemberId, Marks> wanted = new LinkedHashMap<>();
            for (String one : grades) {
                int at = one.lastIndexOf('=');
                if (at < 0) {
                    throw wrong("cli.appraisal.badGrade", one);
                }
                Grade grade =
                        Grade.parse(one.substring(at + 1))
                                .orElseThrow(() -> wrong("cli.appraisal.badGrade", one));
                MemberId person =
                        NameMatch.anybody(book, sheet.activity().date(), one.substring(0, at));
                Marks before = sheet.row(person).map(row -> row.marks()).orElse(Marks.NONE);
                wanted.put(person, with(before, grade));
            }
            appraisals.mark(sheet.activity().id(), wanted);
            int others = rest ? appraisals.restQualified(sheet.activity().id()).size() : 0;
            GradeCounts counts = appraisals.sheet(sheet.activity().id()).counts();
            if (counts.tooManyExcellent()) {
                console.note(
                        console.text(
                                "appraisal.missing.excellent",
                                counts.of(Grade.EXCELLENT),
                                counts.mostExcellent()));
            }
            return done(
                    console.text("cli.appraisal.done", wanted.size() + others, counts.graded()),
                    Map.of("graded", wanted.size() + others, "of", counts.gradable()));
        }
    }

    private Marks with(Marks before, Grade grade) {
        return switch (column.toLowerCase(Locale.ROOT)) {
            case "self" -> before.self(grade);
            case "proposed" -> before.proposed(grade);
            case "decided" -> before.decided(grade);
            default -> throw wrong("cli.appraisal.badColumn", column);
        };
    }
}
