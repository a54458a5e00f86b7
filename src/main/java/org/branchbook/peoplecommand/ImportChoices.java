package org.branchbook.peoplecommand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.branchbook.base.Messages;
import org.branchbook.command.ToolCommand;
import org.branchbook.command.WrongUsage;
import org.branchbook.imports.ImportKind;
import org.branchbook.intake.Choices;
import org.branchbook.intake.Intake;
import org.branchbook.intake.Preview;
import org.branchbook.intake.PreviewRow;
import org.branchbook.intake.PreviewWatch;
import org.branchbook.member.Stage;
import org.branchbook.table.Column;
import org.branchbook.table.ColumnSet;
import org.branchbook.table.SheetBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the command line decides about a roster: stage, sheets, columns, doubtful rows. */
final class ImportChoices {
    private final Options options;
    private final ToolCommand command;

    ImportChoices(Options options, ToolCommand command) {
        this.options = options;
        this.command = command;
    }

    /** The options of the command. */
    static final class Options {
        @Option(names = "--stage", paramLabel = "STAGE", descriptionKey = "cli.import.stage")
        private String stage = "";

        @Option(names = "--since", paramLabel = "DATE", descriptionKey = "cli.import.since")
        private @Nullable LocalDate since;

        @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "cli.import.sheet")
        private List<String> sheets = new ArrayList<>();

        @Option(names = "--map", paramLabel = "HEADER=FIELD", descriptionKey = "cli.import.map")
        private List<String> columns = new ArrayList<>();

        @Option(names = "--match", paramLabel = "ROW=NUMBER", descriptionKey = "cli.import.match")
        private List<String> matches = new ArrayList<>();
    }

    Preview preview(Intake intake, ImportKind kind, SheetBook book) {
        Choices choices = Choices.NONE.withKind(kind).withStage(stage()).withSince(since());
        for (String column : options.columns) {
            String[] parts = parts(column);
            choices = choices.withColumn(ColumnSet.key(parts[0]), target(kind, parts[1]));
        }
        choices = withSheets(choices, book);
        Preview first = intake.preview(book, choices, PreviewWatch.NOBODY);
        if (options.matches.isEmpty()) {
            return first;
        }
        for (String match : options.matches) {
            String[] parts = parts(match);
            PreviewRow row = row(first, parts[0]);
            choices = choices.withAnswer(row.key(), answer(row, parts[1]));
        }
        return intake.preview(book, choices, PreviewWatch.NOBODY);
    }

    private @Nullable Stage stage() {
        if (options.stage.isEmpty()) {
            return null;
        }
        return Stage.parse(options.stage.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> command.wrong("cli.import.badStage", options.stage));
    }

    private @Nullable LocalDate since() {
        LocalDate day = options.since;
        if (day != null && day.isAfter(command.console().today())) {
            throw command.wrong("member.problem.future", day.toString());
        }
        return day;
    }

    private Choices withSheets(Choices choices, SheetBook book) {
        Choices chosen = choices;
        List<String> names = book.sheets().stream().map(sheet -> sheet.name()).toList();
        for (String sheet : options.sheets) {
            if (!names.contains(sheet)) {
                throw command.wrong("cli.import.badSheet", sheet, String.join("、", names));
            }
        }
        for (String name : options.sheets.isEmpty() ? List.<String>of() : names) {
            chosen = chosen.withSheet(name, options.sheets.contains(name));
        }
        return chosen;
    }

    private String[] parts(String option) {
        int equals = option.lastIndexOf('=');
        if (equals <= 0) {
            throw command.wrong("cli.import.badPair", option);
        }
        return new String[] {option.substring(0, equals), option.substring(equals + 1)};
    }

    /** A field by its key, such as MOBILE, or by its words in either language. */
    private String target(ImportKind kind, String word) {
        var targets = Intake.targets(kind);
        for (Map.Entry<String, Function<Messages, String>> target : targets.entrySet()) {
            boolean known =
                    target.getKey().equalsIgnoreCase(word)
                            || target.getValue().apply(command.console().messages()).equals(word);
            if (known) {
                return target.getKey();
            }
        }
        if (word.isEmpty()) {
            return Column.SKIP;
        }
        throw command.wrong("cli.import.badField", word, String.join(" ", targets.keySet()));
    }

    /** A row by its number, with the sheet's name before it where several have one: 教师!5. */
    private PreviewRow row(Preview preview, String place) {
        int mark = place.lastIndexOf('!');
        String sheet = mark < 0 ? "" : place.substring(0, mark);
        String number = place.substring(mark + 1);
        List<PreviewRow> rows =
                preview.rows().stream()
                        .filter(r -> sheet.isEmpty() || r.place().sheet().equals(sheet))
                        .filter(r -> Integer.toString(r.place().row()).equals(number))
                        .toList();
        if (rows.size() != 1) {
            throw command.wrong("cli.import.badRow", place);
        }
        return rows.getFirst();
    }

    private Choices.Answer answer(PreviewRow row, String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "new" -> Choices.Answer.NEW;
            case "skip" -> Choices.Answer.LEAVE_OUT;
            default ->
                    row.candidates().stream()
                            .filter(candidate -> candidate.token().equals(word))
                            .findFirst()
                            .map(candidate -> Choices.Answer.of(candidate.id()))
                            .orElseThrow(() -> badMatch(row, word));
        };
    }

    private WrongUsage badMatch(PreviewRow row, String word) {
        List<String> tokens = row.candidates().stream().map(PreviewRow.Candidate::token).toList();
        return command.wrong(
                "cli.import.badMatch", word, row.place().row(), String.join("、", tokens));
    }
}
