package org.branchbook.recordcommand;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.Evidence;
import org.branchbook.base.AppException;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.evidence.FileTaking;
import org.branchbook.home.OpenBook;
import org.branchbook.scan.ActivityFinder;
import org.branchbook.scan.Clues;
import org.branchbook.scan.Found;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a scan or photo with its activity, which its code or its name tells. */
@Command(name = "attach")
final class AttachCommand extends ToolCommand {
    private static final int OFFERED = 5;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.attach.file")
    private Path file = Path.of("");

    @Option(names = "--activity", paramLabel = "NUMBER", descriptionKey = "cli.attach.activity")
    private @Nullable Long number;

    AttachCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.attach.summary";
    }

    @Override
    protected int run() {
        try (OpenBook book = open()) {
            FileTaking taking = new FileTaking(book.activities(), book.book().attachments());
            Clues clues = taking.look(file);
            Found found = found(book, clues);
            Activity activity = found.sure().orElseThrow(() -> asked(clues, found));
            book.activities().open(activity.id());
            Evidence.File copied = taking.copy(file);
            long evidence = taking.add(activity.id(), copied, clues);
            Evidence.Kind kind =
                    book.activities().evidence(activity.id()).stream()
                            .filter(one -> one.id() == evidence)
                            .findFirst()
                            .orElseThrow()
                            .kind();
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("activity", activity.id().value());
            values.put("evidence", evidence);
            values.put("kind", kind.name());
            values.put("by", number == null ? found.by().name() : "SAID");
            values.put("sha256", copied.sha256());
            remarks(clues, activity).forEach(console::say);
            return done(
                    console.text(
                            "cli.attach.done",
                            clues.name(),
                            activity.id().value(),
                            activity.date().toString(),
                            activity.title(),
                            console.messages().text(kind)),
                    values);
        }
    }

    private Found found(OpenBook book, Clues clues) {
        if (number == null) {
            return new ActivityFinder(book.activities()).find(clues, console.today());
        }
        Activity said = book.activities().get(new ActivityId(number));
        return new Found(List.of(said), Found.By.NOTHING, true);
    }

    private List<String> remarks(Clues clues, Activity activity) {
        List<String> remarks = new ArrayList<>();
        var taken = clues.taken();
        if (clues.look() == Clues.Look.HEIC) {
            remarks.add(console.text("evidence.remark.heic"));
        } else if (clues.look() == Clues.Look.PART) {
            remarks.add(console.text("evidence.remark.part"));
        } else if (clues.look() == Clues.Look.DAMAGED) {
            remarks.add(console.text("evidence.remark.damaged"));
        } else if (taken != null && !taken.toLocalDate().equals(activity.date())) {
            remarks.add(console.text("evidence.remark.otherDay", taken.toLocalDate().toString()));
        }
        return remarks;
    }

    private static AppException asked(Clues clues, Found found) {
        if (found.activities().isEmpty()) {
            return new AppException("cli.attach.nothing", clues.name());
        }
        String offered =
                found.activities().stream()
                        .limit(OFFERED)
                        .map(one -> one.id() + " " + one.date() + " " + one.title())
                        .collect(Collectors.joining("；"));
        return new AppException("cli.attach.which", clues.name(), offered);
    }
}
