package org.branchbook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.base.AppException;
import org.branchbook.base.SafeFile;
import org.branchbook.branch.Branch;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.document.Documents;
import org.branchbook.home.OpenBook;
import org.branchbook.sample.SampleBranch;
import org.branchbook.storage.Book;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what the program makes: a sample branch with its documents and pictures. */
@Command(name = "demo")
final class DemoCommand extends ToolCommand {
    private final Consumer<Path> pictures;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "cli.demo.out")
    private Path out = Path.of("branchbook-demo");

    DemoCommand(Console console, Consumer<Path> pictures) {
        super(console);
        this.pictures = pictures;
    }

    @Override
    public String summary() {
        return "cli.demo.summary";
    }

    @Override
    protected int run() throws IOException {
        Path folder = out.toAbsolutePath().normalize();
        Path place = folder.resolve("book");
        Files.createDirectories(folder);
        removeOldSample(place);
        try (OpenBook book = OpenBook.create(place, console.clock())) {
            SampleBranch.fill(book.book(), console.clock());
            write(book, folder);
        }
        pictures.accept(folder);
        List<String> files;
        try (Stream<Path> found = Files.list(folder)) {
            files =
                    found.filter(Files::isRegularFile)
                            .map(file -> String.valueOf(file.getFileName()))
                            .sorted()
                            .toList();
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("out", folder.toString());
        values.put("book", place.toString());
        values.put("files", files);
        files.forEach(file -> console.say("  " + file));
        return done(console.text("cli.demo.done", folder, place), values);
    }

    /** Only a book that says that it is a sample is replaced. */
    private void removeOldSample(Path place) throws IOException {
        if (!Book.exists(place)) {
            return;
        }
        try (OpenBook old = OpenBook.open(place, console.clock())) {
            if (!old.branches().find().map(Branch::sample).orElse(false)) {
                throw new AppException("cli.demo.notSample", place);
            }
        }
        List<Path> files;
        try (Stream<Path> found = Files.walk(place)) {
            files = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }

    private void write(OpenBook book, Path folder) {
        LocalDate today = console.today();
        ActivityId shown = shown(book.activities().year(today.getYear()));
        Documents documents = book.papers().documents();
        SafeFile.write(folder.resolve("签到表.docx"), documents.signIn(shown));
        SafeFile.write(folder.resolve("会议记录.docx"), documents.minutes(shown));
        SafeFile.write(folder.resolve("活动台账.xlsx"), documents.ledger(today.getYear(), today));
        SafeFile.write(folder.resolve("花名册.xlsx"), documents.roster(today, false));
    }

    /** The fullest record: of a members' meeting with the longest minutes, closed if one is. */
    private static ActivityId shown(List<Activity> year) {
        return year.stream()
                .filter(activity -> activity.type() == ActivityType.MEMBER_MEETING)
                .max(
                        Comparator.comparing(Activity::closed)
                                .thenComparingInt(activity -> activity.minutes().length()))
                .orElseThrow()
                .id();
    }
}
