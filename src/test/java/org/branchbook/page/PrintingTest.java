package org.branchbook.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.print.Pageable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.branchbook.base.AppException;
import org.branchbook.base.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PrintingTest {
    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);

    @TempDir Path folder;

    private static PrintOrder order(List<Integer> pages, boolean duplex) {
        return new PrintOrder("P", 2, pages, duplex);
    }

    @Test
    void readsRangesOfPages() {
        assertEquals(List.of(), PrintOrder.pages(" ", 5));
        assertEquals(List.of(1, 2, 3, 5), PrintOrder.pages("1-3，5", 5));
        assertEquals(List.of(2, 4), PrintOrder.pages("4, 2", 5));
        List.of("6", "0", "3-2", "a", "1-", "1,,2", "99999999999")
                .forEach(wrong -> assertNull(PrintOrder.pages(wrong, 5), wrong));
    }

    @Test
    void printsTheChosenPagesOnly() throws Exception {
        Pages pages = new Pages("t");
        for (int i = 1; i <= 5; i++) {
            pages.text(new Pages.Box(20, 20, 100, 8), "第" + i + "页", Pages.Style.text(12));
            if (i < 5) {
                pages.newPage();
            }
        }
        assertEquals(5, printed(pages.pdf()));
        assertEquals(3, printed(PdfPages.only(pages.pdf(), List.of(1, 4, 5))));
    }

    /** How many pages reach a PostScript printer. */
    private static int printed(byte[] pdf) throws Exception {
        var factories =
                StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                        DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript");
        ByteArrayOutputStream spool = new ByteArrayOutputStream();
        PrintOrder order = new PrintOrder("P", 1, List.of(), false);
        Printing.draw(pdf, factories[0].getPrintService(spool), order, "t");
        String postScript = spool.toString(StandardCharsets.ISO_8859_1);
        return postScript.split("\n%%Page: ", -1).length - 1;
    }

    @Test
    void tellsTheSystemCopiesAndSides() {
        assertEquals(
                "-d P -n 2 -t t -o sides=two-sided-long-edge -o print-scaling=none",
                options(new PrintRoom(4, 5, 4, 8)));
        assertEquals(
                "-d P -n 2 -t t -o sides=two-sided-long-edge -o print-scaling=fit",
                options(new PrintRoom(4, 5, 4, 12.7)));
    }

    private static String options(PrintRoom room) {
        return String.join(" ", Printing.options(order(List.of(), true), "t", room));
    }

    @Test
    void shrinksPagesIntoTheRoomOfAPrinterWithWideMargins() throws Exception {
        Pages pages = new Pages("t").newPage();
        try (PDDocument document = Loader.loadPDF(pages.pdf())) {
            Pageable own = new PrintRoom(4, 4, 4, 4).pages(document);
            assertEquals(595, own.getPageFormat(0).getImageableWidth(), 1);
            Pageable shrunk = new PrintRoom(6, 6, 6, 20).pages(document);
            assertEquals(2, shrunk.getNumberOfPages());
            assertEquals(271 * 72 / 25.4, shrunk.getPageFormat(1).getImageableHeight(), 0.1);
        }
    }

    @Test
    void saysThatThereIsNoPrinter() {
        assumeTrue(Printing.printers().isEmpty());
        AppException e =
                assertThrows(
                        AppException.class,
                        () -> Printing.print(PDF, order(List.of(), false), "签到表"));
        assertEquals("page.print.none", e.key());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void handsThePdfToTheSystemsCommand() throws IOException {
        Path lp = script("echo \"$@\" > " + folder + "/said; cat > " + folder + "/pdf");
        Printing.lp(lp, PDF, List.of("-d", "P", "-n", "2"));
        assertEquals("-d P -n 2 -o media=A4\n", Files.readString(folder.resolve("said")));
        assertEquals("%PDF", Files.readString(folder.resolve("pdf")));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void tellsWhatTheSystemSaid() throws IOException {
        Path lp = script("echo 'lp: queue is closed' >&2; exit 1");
        AppException e =
                assertThrows(
                        AppException.class,
                        () -> Printing.lp(lp, new byte[1 << 20], List.of("-d", "P")));
        assertEquals(
                "The printer \"P\" did not accept the job: lp: queue is closed. Check that it"
                        + " is on, has paper and is not paused, or export a PDF and print it"
                        + " elsewhere.",
                e.text(new Messages(Locale.ENGLISH)));
    }

    private Path script(String body) throws IOException {
        Path lp = Files.writeString(folder.resolve("lp"), "#!/bin/sh\n" + body + "\n");
        lp.toFile().setExecutable(true);
        return lp;
    }
}
