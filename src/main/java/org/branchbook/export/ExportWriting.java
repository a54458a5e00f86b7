package org.branchbook.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.branchbook.base.Messages;
import org.branchbook.base.SafeFile;
import org.branchbook.officeform.Checked;
import org.branchbook.tag.Finding;
import org.branchbook.ui.FileDialogs;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * Writes the list that the editor asks for; complete private values are noted with their reason.
 */
final class ExportWriting {
    private final Ui ui;
    private final ExportDoors doors;
    private final Exports exports;

    ExportWriting(Ui ui, ExportDoors doors) {
        this.ui = ui;
        this.doors = doors;
        this.exports = doors.exports();
    }

    /**
     * What is asked for.
     *
     * @param reason why private values are written out, where they are
     */
    record Asked(ExportProfile profile, LocalDate day, boolean full, String reason) {}

    /** As what a list is written. */
    enum Format implements Messages.Texted {
        XLSX("export.format.xlsx"),
        DOCX("export.format.docx"),
        PDF("export.format.pdf");

        private final String key;

        Format(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    void list(Asked asked, Format format) {
        save(
                asked,
                asked.profile().name(),
                format.name().toLowerCase(Locale.ROOT),
                () -> bytes(asked, format),
                List.of());
    }

    private byte[] bytes(Asked asked, Format format) {
        return switch (format) {
            case XLSX -> exports.workbook(asked.profile(), asked.day(), asked.full());
            case DOCX -> exports.document(asked.profile(), asked.day(), asked.full());
            case PDF -> exports.pages(asked.profile(), asked.day(), asked.full());
        };
    }

    /** Shows the list as it will be printed. */
    void pages(Asked asked) {
        String title = asked.profile().name();
        ui.tasks()
                .run(() -> {
                    byte[] pdf = bytes(asked, Format.PDF);
                    note(asked, ui.text("export.printed", title));
                    return pdf;
                })
                .withProgress(ui.text("export.writing"))
                .onSuccess(pdf -> doors.screens().pages().accept(title, pdf));
    }

    /** What reading a template gave: what is wrong with it, or the filled-in file. */
    private record Filling(List<String> wrong, TemplateFill.@Nullable Filled filled) {}

    /** The given file is only read; what is made of it gets a name of its own. */
    void fill(Asked asked) {
        FileDialogs.Kind kinds =
                FileDialogs.Kind.of(ui.text("export.templates"), "xlsx", "docx", "xltx", "dotx");
        ui.chooseOpen(ui.text("export.template"), kinds)
                .ifPresent(file ->
                        ui.tasks()
                                .run(() -> filling(file, asked))
                                .withProgress(ui.text("export.filling"))
                                .onSuccess(filling -> filled(bare(file), filling, asked)));
    }

    /** By a template that is kept. */
    void fill(KeptTemplate template, Asked asked) {
        ui.tasks()
                .run(() -> {
                    Checked form = template.checked().get();
                    return filling(
                            form.findings(),
                            () -> exports.fill(form, asked.profile(), asked.day(), asked.full()));
                })
                .withProgress(ui.text("export.filling"))
                .onSuccess(filling -> filled(template.name(), filling, asked));
    }

    private static String bare(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    }

    private Filling filling(Path file, Asked asked) {
        return filling(
                exports.check(file),
                () -> exports.fill(file, asked.profile(), asked.day(), asked.full()));
    }

    private Filling filling(List<Finding> findings, Supplier<TemplateFill.Filled> filled) {
        List<String> wrong =
                findings.stream()
                        .filter(Finding::wrong)
                        .map(finding -> finding.text(ui.messages()))
                        .toList();
        return new Filling(wrong, wrong.isEmpty() ? filled.get() : null);
    }

    private void filled(String name, Filling filling, Asked asked) {
        TemplateFill.Filled filled = filling.filled();
        if (filled == null) {
            WrittenFile.report(ui, ui.text("export.templateWrong"), filling.wrong());
            return;
        }
        List<String> said = filled.notes().stream().map(note -> note.text(ui.messages())).toList();
        String ending = filled.kind().ending();
        save(asked, ui.text("export.filledName", name), ending, filled::bytes, said);
    }

    private void save(
            Asked asked, String name, String ending, Callable<byte[]> made, List<String> said) {
        FileDialogs.Kind kind = FileDialogs.Kind.of(ending, ending);
        ui.chooseSave(ui.text("export.write"), name + "." + ending, kind)
                .ifPresent(file ->
                        ui.tasks()
                                .run(() -> {
                                    SafeFile.write(file, made.call());
                                    note(asked, String.valueOf(file.getFileName()));
                                    return file;
                                })
                                .withProgress(ui.text("export.writing"))
                                .onSuccess(written -> WrittenFile.tell(ui, written, said)));
    }

    private void note(Asked asked, String document) {
        if (asked.full()) {
            String whom = ui.messages().text(asked.profile().people());
            int people = exports.people(asked.profile(), asked.day()).size();
            doors.notes().add(document, whom, asked.reason(), people);
        }
    }
}
