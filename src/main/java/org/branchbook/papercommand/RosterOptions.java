package org.branchbook.papercommand;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.branchbook.base.AppException;
import org.branchbook.base.InvalidInput;
import org.branchbook.command.ToolCommand;
import org.branchbook.disclosure.ExportNotes;
import org.branchbook.export.ExportField;
import org.branchbook.export.ExportOrder;
import org.branchbook.export.ExportPeople;
import org.branchbook.export.ExportProfile;
import org.branchbook.home.OpenBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How {@code export roster} and {@code export check-sheet} are told whom and what to write. */
final class RosterOptions {
    @Option(names = "--profile", paramLabel = "NAME", descriptionKey = "cli.export.profile")
    private @Nullable String profile;

    @Option(names = "--columns", paramLabel = "A,B,C", descriptionKey = "cli.export.columns")
    private @Nullable String columns;

    @Option(names = "--template", paramLabel = "BLANK", descriptionKey = "cli.export.template")
    private @Nullable Path template;

    @Option(names = "--sort", paramLabel = "ORDER", descriptionKey = "cli.export.sort")
    private @Nullable String sort;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "cli.export.reason")
    private @Nullable String reason;

    @Option(names = "--member", paramLabel = "NAME", descriptionKey = "cli.export.member")
    private @Nullable String member;

    @Option(names = "--all", descriptionKey = "cli.export.all")
    private boolean all;

    @Nullable Path template() {
        return template;
    }

    @Nullable String member() {
        return member;
    }

    boolean everybody() {
        return all;
    }

    /** Whether a profile was asked for in some way; the roster of a year is another document. */
    boolean given() {
        return profile != null || columns != null || template != null || sort != null;
    }

    /** Whether anything but a template stands here that a document has no use for. */
    boolean more(ExportKind kind) {
        boolean one = member != null && kind != ExportKind.RESOLUTION;
        boolean every = all && kind != ExportKind.TALK;
        boolean why = reason != null && !kind.hasPrivate();
        return profile != null || columns != null || sort != null || why || one || every;
    }

    /**
     * @param usual where none was named
     */
    ExportProfile profile(OpenBook book, ToolCommand command, String usual) {
        String name = profile == null ? usual : profile;
        ExportProfile found =
                book.papers()
                        .exportProfiles()
                        .find(name)
                        .orElseThrow(
                                () -> command.wrong("cli.export.noProfile", name, names(book)));
        if (columns != null) {
            found = found.withColumns(columns(columns, command));
        }
        return sort == null ? found : found.withOrder(order(sort, command));
    }

    private static String names(OpenBook book) {
        return book.papers().exportProfiles().all().stream()
                .map(ExportProfile::name)
                .collect(Collectors.joining("、"));
    }

    private static List<ExportProfile.Column> columns(String text, ToolCommand command) {
        List<ExportProfile.Column> columns = new ArrayList<>();
        for (String word : text.split("[,，]", -1)) {
            String[] parts = word.split("=", 2);
            ExportField field =
                    ExportField.named(parts[0])
                            .orElseThrow(
                                    () -> command.wrong("cli.export.noColumn", parts[0], fields()));
            String title = parts.length > 1 ? parts[1] : field.title();
            columns.add(new ExportProfile.Column(field, title));
        }
        return columns;
    }

    private static String fields() {
        return ExportField.all().stream().map(ExportField::title).collect(Collectors.joining("、"));
    }

    private static ExportOrder order(String text, ToolCommand command) {
        String wanted = text.strip().replace('-', '_').toUpperCase(Locale.ROOT);
        return Arrays.stream(ExportOrder.values())
                .filter(order -> order.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> command.wrong("cli.export.noOrder", text, orders()));
    }

    private static String orders() {
        return Arrays.stream(ExportOrder.values())
                .map(order -> order.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(" "));
    }

    /** Complete private values need a reason; it is checked before anything is written. */
    void checkReason() {
        InvalidInput.throwIfAny(ExportNotes.problems(reason == null ? "" : reason));
    }

    void note(OpenBook book, String document, String whom, int people) {
        book.papers().exportNotes().add(document, whom, reason == null ? "" : reason, people);
    }

    /** The given sheet is never written. */
    void checkOut(Path out) {
        if (template != null && Files.exists(out) && same(template, out)) {
            throw new AppException("cli.export.overTemplate", String.valueOf(out.getFileName()));
        }
    }

    private static boolean same(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (java.io.IOException e) {
            return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
        }
    }

    /** Those who are listed when a sheet for everybody is asked for. */
    static ExportProfile everybody(OpenBook book) {
        return book.papers()
                .exportProfiles()
                .find("花名册")
                .orElseThrow()
                .withPeople(ExportPeople.ALL);
    }
}
