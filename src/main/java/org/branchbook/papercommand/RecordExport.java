package org.branchbook.papercommand;

import java.nio.file.Files;
import java.nio.file.Path;
import org.branchbook.activity.ActivityId;
import org.branchbook.base.AppException;
import org.branchbook.command.Console;
import org.branchbook.home.OpenBook;
import org.branchbook.officeform.Checked;
import org.branchbook.tag.Finding;
import org.branchbook.template.RecordPapers;
import org.branchbook.template.RecordStyle;
import org.branchbook.template.TemplateSubject;
import org.branchbook.template.Templates;
import org.jspecify.annotations.Nullable;

/** Writes the record of an activity by a template named here, or in the style of its type. */
final class RecordExport {
    private final Console console;
    private final OpenBook book;

    RecordExport(Console console, OpenBook book) {
        this.console = console;
        this.book = book;
    }

    /**
     * @param template a file, the name of one that is kept, form or narrative; null for the style
     *     of the type
     * @param ending of the file to write, with its dot
     */
    byte[] write(ActivityId id, @Nullable Path template, String ending) {
        RecordPapers papers = book.papers().records();
        RecordStyle brought =
                template == null || Files.exists(template)
                        ? null
                        : RecordStyle.BuiltIn.named(template.toString()).orElse(null);
        if (template != null && brought == null) {
            return by(papers, checked(template), id, ending);
        }
        RecordStyle style = brought == null ? papers.style(id) : brought;
        if (ending.equals(".pdf")) {
            return pages(papers, id, style);
        }
        check(RecordPapers.ending(style), ending);
        return papers.write(id, style);
    }

    private byte[] by(RecordPapers papers, Checked checked, ActivityId id, String ending) {
        boolean pdf = ending.equals(".pdf");
        if (pdf && !papers.layout().present()) {
            throw new AppException("cli.export.templatePdf");
        }
        if (!pdf) {
            check(checked.kind().ending(), ending);
        }
        for (Finding finding : checked.findings()) {
            console.note(finding.text(console.messages()));
        }
        byte[] file = checked.fill(papers.values(id));
        return pdf ? papers.layout().pages(file, checked.kind()) : file;
    }

    private byte[] pages(RecordPapers papers, ActivityId id, RecordStyle style) {
        if (!papers.laysOut(style)) {
            console.note(console.text("cli.export.narrativePdf"));
        }
        return papers.pages(id, style);
    }

    private Checked checked(Path template) {
        if (Files.exists(template)) {
            return Templates.checked(template);
        }
        Templates templates = book.papers().templates();
        return templates
                .find(template.toString())
                .filter(one -> one.subject() == TemplateSubject.RECORD)
                .map(templates::check)
                .orElseThrow(() -> new AppException("cli.template.notKept", template));
    }

    private static void check(String wanted, String ending) {
        if (!ending.equals("." + wanted)) {
            throw new AppException("cli.export.templateEnding", wanted);
        }
    }
}
