package org.branchbook.peoplecommand;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.activity.ActivityType;
import org.branchbook.backfill.Backfill;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.branchbook.imports.ImportKind;
import org.branchbook.imports.ImportRun;
import org.branchbook.oldyears.OldYears;
import org.branchbook.proposal.Answers;
import org.branchbook.proposal.Proposal;
import org.branchbook.proposal.ProposalRow;
import org.branchbook.proposal.Recognition;
import org.branchbook.proposal.RowStatus;
import org.branchbook.proposal.SheetKind;
import picocli.CommandLine.Option;

/** Imports posts, activities and attendance. */
final class SheetImport {
    private final Console console;
    private final OpenBook book;

    SheetImport(Console console, OpenBook book) {
        this.console = console;
        this.book = book;
    }

    /**
     * Says what kind of sheet this seems to be where it is another than was named; one that cannot
     * be imported as anything is refused.
     */
    void recognise(SheetKind kind, ImportKind wanted) {
        if (kind.imported() != null && kind.imported() != wanted) {
            console.note(console.text("cli.import.otherKind", kind, wanted));
        }
    }

    int run(ImportKind kind, Path file, Answers answers, boolean dryRun) {
        if (kind != ImportKind.OLD_YEARS) {
            recognise(Recognition.of(file), kind);
        }
        Proposal proposal =
                switch (kind) {
                    case POSTS -> book.posting().preview(file, answers);
                    case ACTIVITIES -> book.records().backfill().activities(file, answers);
                    case ATTENDANCE -> book.records().backfill().attendance(file, answers);
                    case OLD_YEARS -> book.records().oldYears().preview(file, answers);
                    case APPRAISAL -> book.kinds().grading().preview(file, answers);
                    default -> throw new IllegalArgumentException(kind.name());
                };
        if (proposal.rows().isEmpty()) {
            throw Proposal.blank(file, kind, proposal.notes(), console.messages());
        }
        if (!dryRun && proposal.written() > 0) {
            proposal.run(book.imports());
        }
        new ImportReport(console)
                .tell(
                        proposal.counts(),
                        proposal.problems(),
                        asked(proposal, console),
                        proposal.notes());
        String key = dryRun ? "cli.import.wouldWrite" : "cli.import.wrote";
        ImportRun.Counts counts = proposal.counts();
        console.say(
                console.text(
                        key,
                        counts.read(),
                        counts.imported(),
                        counts.updated(),
                        counts.unchanged(),
                        counts.refused()));
        return counts.refused() > 0 ? ToolCommand.WRONG : ToolCommand.DONE;
    }

    private static List<Map<String, Object>> asked(Proposal proposal, Console console) {
        List<Map<String, Object>> asked = new ArrayList<>();
        for (ProposalRow row : proposal.rows()) {
            if (row.status() == RowStatus.ASKED) {
                List<String> choices =
                        row.questions().stream()
                                .flatMap(question -> question.choices().stream())
                                .map(choice -> choice.text().text(console.messages()))
                                .toList();
                ProposalRow.Place at = row.place();
                asked.add(ImportReport.asked(at.sheet(), at.row(), at.about(), choices));
            }
        }
        return asked;
    }

    /** What these sheets may leave open. */
    static final class Options {
        @Option(names = "--minutes", paramLabel = "N", descriptionKey = "cli.import.minutes")
        private String minutes = "";

        @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "cli.import.type")
        private String type = "";

        @Option(names = "--activity", paramLabel = "NUMBER", descriptionKey = "cli.import.activity")
        private String activity = "";

        @Option(names = "--start", paramLabel = "HH:MM", descriptionKey = "cli.import.start")
        private String start = "";

        @Option(
                names = "--answer",
                paramLabel = "FILE=DAY TYPE",
                descriptionKey = "cli.import.answer")
        private List<String> said = List.of();

        Answers answers(ToolCommand command) {
            Answers answers =
                    Answers.NONE
                            .with(Backfill.MINUTES, minutes)
                            .with(Backfill.ACTIVITY, activity)
                            .with(Backfill.START, start);
            if (!start.matches("(([01]?\\d|2[0-3])[:：][0-5]\\d)?")) {
                throw command.wrong("cli.import.badStart", start);
            }
            for (String one : said) {
                int at = one.indexOf('=');
                Answers before = answers;
                answers =
                        (at < 0
                                        ? Optional.<Answers>empty()
                                        : OldYears.answer(
                                                before,
                                                one.substring(0, at).strip(),
                                                one.substring(at + 1)))
                                .orElseThrow(() -> command.wrong("cli.import.badAnswer", one));
            }
            if (!minutes.isEmpty() && answers.number(Backfill.MINUTES).isEmpty()) {
                throw command.wrong("cli.import.badMinutes", minutes);
            }
            if (!activity.matches("\\d{0,15}")) {
                throw command.wrong("cli.import.badActivity", activity);
            }
            if (type.isEmpty()) {
                return answers;
            }
            ActivityType known =
                    ActivityType.parse(type)
                            .orElseThrow(() -> command.wrong("cli.import.badType", type));
            return answers.with(Backfill.TYPE, known.name());
        }
    }
}
