package org.branchbook.papercommand;

import java.nio.file.Files;
import java.nio.file.Path;
import org.branchbook.activity.ActivityId;
import org.branchbook.base.AppException;
import org.branchbook.command.Console;
import org.branchbook.home.OpenBook;
import org.branchbook.tag.Finding;
import org.branchbook.template.Checked;
import org.branchbook.template.RecordPapers;
import org.branchbook.template.RecordStyle;
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
     * @param template a file or the name of one that is kept; null for the style of the type
     * @param ending of the file to write, with its dot
     */
    byte[] write(ActivityId id, @Nullable Path template, String ending) {
        RecordPapers papers = book.papers().records();
        if (ending.equals(".pdf")) {
            return pages(id, template, papers.style(id));
        }
        if (template == null) {
            RecordStyle style = papers.style(id);
            check(RecordPapers.ending(style), ending);
            return papers.write(id, style);
        }
        Checked checked = checked(template);
        check(checked.kind().ending(), ending);
        for (Finding finding : checked.findings()) {
            console.note(finding.text(console.messages()));
        }
        return checked.fill(papers.values(id));
    }

    /** Templates are laid out by Word or WPS alone: pages are those of the program's own styles. */
    private byte[] pages(ActivityId id, @Nullable Path template, RecordStyle style) {
        if (template != null) {
            throw new AppException("cli.export.templatePdf");
        }
        if (style instanceof RecordStyle.Own) {
            console.note(console.text("cli.export.narrativePdf"));
        }
        return book.papers().records().pages(id, style);
    }

    private Checked checked(Path template) {
        if (Files.exists(template)) {
            return Checked.of(template);
        }
        Templates templates = book.papers().templates();
        return templates
                .find(template.toString())
                .map(templates::check)
                .orElseThrow(() -> new AppException("cli.template.notKept", template));
    }

    private static void check(String wanted, String ending) {
        if (!ending.equals("." + wanted)) {
            throw new AppException("cli.export.templateEnding", wanted);
        }
    }
}
