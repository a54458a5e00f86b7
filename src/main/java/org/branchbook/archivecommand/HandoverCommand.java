package org.branchbook.archivecommand;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.branchbook.base.WorkWatch;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.handover.Handover;
import org.branchbook.home.OpenBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the whole book under a passphrase, and the list both sides sign. */
@Command(name = "handover")
final class HandoverCommand extends ToolCommand {
    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE.zip",
            descriptionKey = "cli.handover.out")
    private Path out = Path.of(".");

    @Option(names = "--from", paramLabel = "NAME", descriptionKey = "cli.handover.from")
    private String from = "";

    @Option(names = "--to", paramLabel = "NAME", descriptionKey = "cli.handover.to")
    private String to = "";

    @Mixin private final Passphrase passphrase = new Passphrase();

    HandoverCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.handover.summary";
    }

    @Override
    protected int run() {
        try (OpenBook book = open()) {
            String secret = passphrase.read(() -> asked("cli.handover.ask"));
            Handover.Made made =
                    new Handover(book.book(), console.clock())
                            .write(
                                    out.toAbsolutePath(),
                                    secret,
                                    book.papers().handover(from, to),
                                    WorkWatch.NOBODY);
            String everybody = console.text("archivedesk.everybody");
            String why = console.text("handover.reason", to);
            String name = String.valueOf(out.getFileName());
            book.papers().exportNotes().add(name, everybody, why, (int) made.people());
            if (made.missing() > 0) {
                console.note(console.text("handover.missing", made.missing()));
            }
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("file", made.file().toString());
            values.put("list", made.paper().toString());
            values.put("code", made.code());
            values.put("files", made.files());
            values.put("missing", made.missing());
            return done(
                    console.text("handover.done", made.file(), made.paper(), made.code()), values);
        }
    }
}
