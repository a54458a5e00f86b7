package org.branchbook.page;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.branchbook.base.AppException;
import org.jspecify.annotations.Nullable;

/**
 * Prints a PDF. Where CUPS is there, its own lp command is used: it keeps the text, takes A4 and
 * answers; JavaFX reports success when nothing was printed. All calls may take seconds.
 */
public final class Printing {
    private static final Path LP = Path.of("/usr/bin/lp");
    private static final int SECONDS = 60;

    private Printing() {}

    /** The names of the printers, the default one first; empty if there is none. */
    public static List<String> printers() {
        PrintService first = PrintServiceLookup.lookupDefaultPrintService();
        return services().stream()
                .map(PrintService::getName)
                .sorted((a, b) -> Boolean.compare(isNamed(first, b), isNamed(first, a)))
                .toList();
    }

    private static boolean isNamed(@Nullable PrintService service, String name) {
        return service != null && service.getName().equals(name);
    }

    private static List<PrintService> services() {
        return Arrays.asList(PrintServiceLookup.lookupPrintServices(null, null));
    }

    /**
     * At its own size; on a printer that leaves more white than what this program draws keeps from
     * the edges, shrunk to what it can print on.
     *
     * @param title what the queue shows
     */
    public static void print(byte[] whole, PrintOrder order, String title) {
        String printer = order.printer();
        byte[] pdf = PdfPages.only(whole, order.pages());
        PrintService service =
                services().stream()
                        .filter(s -> s.getName().equals(printer))
                        .findFirst()
                        .orElseThrow(() -> missing(printer));
        if (Files.isExecutable(LP)) {
            lp(LP, pdf, options(order, title, PrintRoom.of(service)));
        } else {
            draw(pdf, service, order, title);
        }
    }

    static List<String> options(PrintOrder order, String title, PrintRoom room) {
        String copies = String.valueOf(order.copies());
        String sides = order.duplex() ? "two-sided-long-edge" : "one-sided";
        String scaling = room.holdsAll() ? "print-scaling=none" : "print-scaling=fit";
        return List.of(
                "-d",
                order.printer(),
                "-n",
                copies,
                "-t",
                title,
                "-o",
                "sides=" + sides,
                "-o",
                scaling);
    }

    private static AppException missing(String printer) {
        return services().isEmpty()
                ? new AppException("page.print.none")
                : new AppException("page.print.gone", printer);
    }

    /** The PDF goes through a pipe, so that no copy of it stays in a temporary folder. */
    static void lp(Path command, byte[] pdf, List<String> options) {
        List<String> line = new ArrayList<>(List.of(command.toString()));
        line.addAll(options);
        line.addAll(List.of("-o", "media=A4"));
        try {
            Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
            try (OutputStream in = process.getOutputStream()) {
                in.write(pdf);
            } catch (IOException refused) {
                // It ended without reading; its exit status and words say why.
            }
            String said =
                    new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroy();
                throw new AppException("page.print.failed", options.get(1), SECONDS + " s");
            }
            if (process.exitValue() != 0) {
                throw new AppException("page.print.failed", options.get(1), said.strip());
            }
        } catch (IOException e) {
            throw new AppException(e, "page.print.failed", options.get(1), message(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AppException(e, "page.print.failed", options.get(1), message(e));
        }
    }

    static void draw(byte[] pdf, PrintService service, PrintOrder order, String title) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPrintService(service);
            job.setJobName(title);
            job.setPageable(PrintRoom.of(service).pages(document));
            PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
            wishes.add(new Copies(order.copies()));
            wishes.add(order.duplex() ? Sides.TWO_SIDED_LONG_EDGE : Sides.ONE_SIDED);
            wishes.add(MediaSizeName.ISO_A4);
            job.print(wishes);
        } catch (IOException | PrinterException e) {
            throw new AppException(e, "page.print.failed", service.getName(), message(e));
        }
    }

    private static String message(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
