package org.branchbook.papercommand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.activity.ActivityType;
import org.branchbook.base.AppException;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.document.DocumentBatch;
import org.branchbook.document.DocumentBatch.Format;
import org.branchbook.document.DocumentBatch.Kind;
import org.branchbook.home.OpenBook;

/** {@code export --all minutes --year Y --out DIR}: a file for every activity that took place. */
final class BatchExport {
    private final ToolCommand command;
    private final Console console;
    private final Set<Kind> kinds;
    private final Set<Format> formats;

    /**
     * @param format docx unless told
     */
    BatchExport(ToolCommand command, String what, String format) {
        this.command = command;
        this.console = command.console();
        this.kinds = Set.of(what.equals("sign-in") ? Kind.SIGN_IN : Kind.MINUTES);
        this.formats =
                switch (format.toLowerCase(Locale.ROOT)) {
                    case "", "docx" -> Set.of(Format.DOCX);
                    case "pdf" -> Set.of(Format.PDF);
                    case "ofd" -> throw command.wrong("cli.export.ofd");
                    default -> throw command.wrong("cli.export.format", format, "docx pdf");
                };
    }

    /** Every file is whole; one that fails ends the run, and those before it stay. */
    int run(OpenBook book, LocalDate first, LocalDate last, Path folder) {
        make(folder);
        DocumentBatch batch = book.papers().batch();
        if (kinds.contains(Kind.MINUTES) && formats.contains(Format.PDF)) {
            narrative(batch.narrative());
        }
        List<String> written = new ArrayList<>();
        for (DocumentBatch.Entry entry :
                batch.entries(first, last, new DocumentBatch.Wish(kinds, formats))) {
            written.add(batch.write(entry, folder).toAbsolutePath().toString());
        }
        return command.done(
                console.text("cli.export.batch", written.size(), folder.toAbsolutePath()),
                Map.of("folder", folder.toAbsolutePath().toString(), "files", written));
    }

    private void narrative(Set<ActivityType> types) {
        if (!types.isEmpty()) {
            String names =
                    types.stream()
                            .map(console.messages()::text)
                            .collect(Collectors.joining(console.text("app.batch.and")));
            console.note(console.text("app.batch.narrative", names));
        }
    }

    private static void make(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new AppException(e, "cli.export.folderNotMade", folder.toAbsolutePath());
        }
    }
}
