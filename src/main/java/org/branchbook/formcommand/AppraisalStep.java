package org.branchbook.formcommand;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.branchbook.appraisal.AppraisalSheet;
import org.branchbook.appraisal.LifeStep;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says that a step of an organisational life meeting or appraisal was taken. */
@Command(name = "step")
final class AppraisalStep extends ToolCommand {
    @Parameters(index = "0", paramLabel = "ACTIVITY", descriptionKey = "cli.kinds.activity")
    private long activity;

    @Parameters(index = "1", paramLabel = "STEP", descriptionKey = "cli.appraisal.stepName")
    private String step = "";

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.appraisal.on")
    private @Nullable LocalDate on;

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "cli.appraisal.note")
    private @Nullable String note;

    AppraisalStep(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.appraisal.step";
    }

    @Override
    protected int run() {
        try (OpenBook book = open()) {
            AppraisalSheet sheet = AppraisalCommand.sheet(book, activity, this);
            LifeStep wanted =
                    Arrays.stream(LifeStep.values())
                            .filter(one ->
                                    one.name().equalsIgnoreCase(step)
                                            || console.messages().text(one).equals(step))
                            .findFirst()
                            .orElseThrow(() -> wrong("cli.appraisal.badStep", step));
            String before = sheet.taken(wanted).map(LifeStep.Taken::note).orElse("");
            String said = note == null ? before : note;
            LocalDate day = on == null ? sheet.activity().date() : on;
            book.kinds()
                    .appraisals()
                    .save(sheet.activity().id(), new LifeStep.Taken(wanted, day, said));
            List<LifeStep> left = book.kinds().appraisals().sheet(sheet.activity().id()).left();
            return done(
                    console.text("cli.appraisal.stepDone", wanted, day, left.size()),
                    Map.of(
                            "step",
                            wanted.name(),
                            "on",
                            day.toString(),
                            "left",
                            left.stream().map(LifeStep::name).toList()));
        }
    }
}
