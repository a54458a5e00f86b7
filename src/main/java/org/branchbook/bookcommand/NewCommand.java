package org.branchbook.bookcommand;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.InvalidInput;
import org.branchbook.branch.Branch;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.home.OpenBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a new book. */
@Command(name = "new")
final class NewCommand extends ToolCommand {
    @Option(names = "--name", required = true, paramLabel = "NAME", descriptionKey = "cli.new.name")
    private String name = "";

    @Option(names = "--superior", paramLabel = "NAME", descriptionKey = "cli.new.superior")
    private String superior = "";

    @Option(names = "--founded", paramLabel = "DATE", descriptionKey = "cli.new.founded")
    private @Nullable LocalDate founded;

    @Option(names = "--group", paramLabel = "NAME", descriptionKey = "cli.new.group")
    private List<String> groups = List.of();

    NewCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.new.summary";
    }

    @Override
    protected int run() {
        Branch branch = new Branch(name, superior, founded, false);
        // Before the book is made, so that nothing is left behind by a name that is refused.
        InvalidInput.throwIfAny(branch.problems());
        try (OpenBook book = OpenBook.create(folder(), console.clock())) {
            book.book()
                    .sql()
                    .transaction(() -> {
                        book.branches().save(branch);
                        groups.forEach(book.branches()::addGroup);
                    });
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("book", book.book().folder().toString());
            values.put("name", branch.name());
            return done(console.text("cli.new.done", book.book().folder(), branch.name()), values);
        }
    }
}
