package org.branchbook.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.branchbook.base.AppException;
import org.branchbook.base.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PrintingTest {
    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);

    @TempDir Path folder;

    @Test
    void saysThatThereIsNoPrinter() {
        assumeTrue(Printing.printers().isEmpty());
        AppException e = assertThrows(AppException.class, () -> Printing.print(PDF, "P", 1, "签到表"));
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
