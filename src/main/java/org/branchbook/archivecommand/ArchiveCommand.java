package org.branchbook.archivecommand;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.branchbook.archive.ArchiveChoice;
import org.branchbook.archive.ArchiveScheme;
import org.branchbook.archive.Archives;
import org.branchbook.archive.FolderTree;
import org.branchbook.archive.Material;
import org.branchbook.archive.YearArchive;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.WorkWatch;
import org.branchbook.command.Console;
import org.branchbook.command.ToolCommand;
import org.branchbook.command.YearOption;
import org.branchbook.disclosure.ExportNotes;
import org.branchbook.home.OpenBook;
import org.branchbook.home.Version;
import org.branchbook.layout.OfficeLayout;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the bundle of a year: a folder or a .zip that opens without the program. */
@Command(name = "archive")
final class ArchiveCommand extends ToolCommand {
    @Mixin private final YearOption year = new YearOption();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR|ZIP",
            descriptionKey = "cli.archive.out")
    private Path out = Path.of(".");

    @Option(names = "--fonds", paramLabel = "J001", descriptionKey = "cli.archive.fonds")
    private @Nullable String fonds;

    @Option(names = "--department", paramLabel = "DZB", descriptionKey = "cli.archive.department")
    private @Nullable String department;

    @Option(
            names = "--scheme",
            paramLabel = "documents|university",
            descriptionKey = "cli.archive.scheme")
    private @Nullable ArchiveScheme scheme;

    @Option(
            names = "--tree",
            paramLabel = "kinds|standard|own",
            descriptionKey = "cli.archive.tree")
    private @Nullable FolderTree tree;

    @Option(
            names = "--match-key-file",
            paramLabel = "FILE",
            descriptionKey = "cli.archive.matchKey")
    private @Nullable Path matchKey;

    @Option(
            names = "--folder",
            paramLabel = "MATERIAL=FOLDER",
            descriptionKey = "cli.archive.folder")
    private Map<Material, String> folders = Map.of();

    @Option(names = "--count-workbooks", descriptionKey = "cli.archive.countWorkbooks")
    private boolean countWorkbooks;

    @Option(names = "--full", descriptionKey = "cli.archive.full")
    private boolean full;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "cli.export.reason")
    private String reason = "";

    ArchiveCommand(Console console) {
        super(console);
    }

    @Override
    public String summary() {
        return "cli.archive.summary";
    }

    @Override
    protected int run() {
        if (full) {
            InvalidInput.throwIfAny(ExportNotes.problems(reason));
        }
        try (OpenBook book = open()) {
            Archives archives = book.papers().archives();
            archives.choose(choice(archives.choice()));
            if (matchKey != null) {
                archives.setMatchKey(firstLine(matchKey));
            }
            YearArchive archive = archives.year(year.of(console), full);
            Archives.Bundle bundle =
                    archives.write(
                            archive,
                            out,
                            "Branchbook " + Version.program(),
                            layout(),
                            WorkWatch.NOBODY);
            if (full) {
                String name = String.valueOf(out.getFileName());
                String whom = console.text("archivedesk.everybody");
                int people = book.papers().rosterSize(year.of(console));
                book.papers().exportNotes().add(name, whom, reason, people);
            }
            return told(bundle);
        }
    }

    private int told(Archives.Bundle bundle) {
        Path path = bundle.path().toAbsolutePath();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("bundle", path.toString());
        values.put("items", bundle.items());
        values.put("files", bundle.files());
        values.put("bytes", bundle.bytes());
        values.put("code", bundle.code());
        return done(
                console.text(
                        "cli.archive.done", bundle.items(), bundle.files(), path, bundle.code()),
                values);
    }

    private OfficeLayout layout() {
        OfficeLayout layout = countWorkbooks ? OfficeLayout.installed() : OfficeLayout.none();
        if (countWorkbooks && !layout.present()) {
            console.note(console.text("cli.archive.noOffice"));
        }
        return layout;
    }

    private ArchiveChoice choice(ArchiveChoice kept) {
        Map<Material, String> own = new LinkedHashMap<>(kept.own());
        own.putAll(folders);
        return new ArchiveChoice(
                fonds == null ? kept.fonds() : fonds,
                department == null ? kept.department() : department,
                scheme == null ? kept.scheme() : scheme,
                tree == null ? folders.isEmpty() ? kept.tree() : FolderTree.OWN : tree,
                own);
    }
}
