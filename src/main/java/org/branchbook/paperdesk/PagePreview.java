package org.branchbook.paperdesk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.branchbook.base.FileName;
import org.branchbook.control.PrintPreview;
import org.branchbook.page.PdfPages;
import org.branchbook.page.PrintOrder;
import org.branchbook.page.Printing;
import org.branchbook.ui.Snapshots;
import org.branchbook.ui.Ui;

/** Pages as they will print, with the printers of this machine. */
final class PagePreview {
    private static final int DPI = 144;

    private final Ui ui;
    private final String title;
    private final byte[] pdf;

    PagePreview(Ui ui, String title, byte[] pdf) {
        this.ui = ui;
        this.title = title;
        this.pdf = pdf;
    }

    void open(Runnable savePdf) {
        PrintPreview.Pages pages =
                new PrintPreview.Pages(
                        PdfPages.count(pdf),
                        page -> Snapshots.image(PdfPages.image(pdf, page, DPI)));
        PrintPreview.Actions actions =
                new PrintPreview.Actions(
                        Printing::printers,
                        choice -> Printing.print(pdf, order(choice, pages.count()), title),
                        range -> PrintOrder.pages(range, pages.count()) != null,
                        savePdf,
                        () -> temporary(title, "pdf", pdf));
        new PrintPreview(ui, pages, actions).open(title);
    }

    private static PrintOrder order(PrintPreview.Choice choice, int count) {
        List<Integer> range = PrintOrder.pages(choice.range(), count);
        return new PrintOrder(
                choice.printer(),
                choice.copies(),
                range == null ? List.of() : range,
                choice.duplex());
    }

    /** In a folder of its own, so that the file can have the document's name. */
    static Path temporary(String title, String ending, byte[] bytes) throws IOException {
        Path folder = Files.createTempDirectory("branchbook-");
        Path file = folder.resolve(FileName.safe(title) + "." + ending);
        folder.toFile().deleteOnExit();
        file.toFile().deleteOnExit();
        return Files.write(file, bytes);
    }
}
