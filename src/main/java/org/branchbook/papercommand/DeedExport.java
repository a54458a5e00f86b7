package org.branchbook.papercommand;

import org.branchbook.command.ToolCommand;
import org.branchbook.deedpaper.DeedPapers;
import org.branchbook.home.OpenBook;
import org.branchbook.paper.Written;

/**
 * Documents of posts, care, living cases and brands.
 *
 * @param name which one, "" where there is only one
 */
record DeedExport(ToolCommand command, OpenBook book, String name) {
    byte[] of(ExportKind kind, int year, String format) {
        DeedPapers papers = book.leiFeng().deeds().papers();
        Written written =
                switch (kind) {
                    case POST -> papers.post(year);
                    case CARE -> papers.care();
                    case BRAND ->
                            book.leiFeng()
                                    .deeds()
                                    .brandSheet(book.leiFeng().deeds().brands().named(name));
                    default -> papers.livingCase(number());
                };
        return LeiFengExport.as(written, format);
    }

    private long number() {
        if (!name.strip().matches("\\d{1,18}")) {
            throw command.wrong(
                    "cli.export.needsName",
                    ExportKind.CASE.word(),
                    command.console().text("cli.export.theNumber"));
        }
        return Long.parseLong(name.strip());
    }
}
