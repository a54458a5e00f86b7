package org.branchbook.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.branchbook.base.AppException;
import org.branchbook.office.OfficeKind;
import org.branchbook.page.PdfA;
import org.branchbook.word.WordDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Pages by another program: what it is asked, what is left behind, what is said if it fails. */
class OfficeLayoutTest {
    @TempDir Path folder;

    private OfficeLayout script(String body) throws IOException {
        Path command = folder.resolve("soffice");
        Files.writeString(command, "#!/bin/sh\n" + body + "\n");
        command.toFile().setExecutable(true);
        return new OfficeLayout(command);
    }

    /** Stands in for LibreOffice: notes arguments and settings, gives back what it was given. */
    private String copying() {
        return """
        echo "$@" > HERE/said
        cp "${1#-env:UserInstallation=file://}/user/registrymodifications.xcu" HERE/settings
        while [ $# -gt 1 ]; do [ "$1" = --outdir ] && out=$2; shift; done
        cp "$1" "$out/0.pdf"
        """
                .replace("HERE", folder.toString());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void asksForPdfAWithAProfileOfItsOwnAndLeavesNothingBehind() throws IOException {
        OfficeLayout layout = script(copying());
        assertTrue(layout.present());
        assertArrayEquals(new byte[] {1, 2}, layout.pages(new byte[] {1, 2}, OfficeKind.EXCEL));
        List<String> said = List.of(Files.readString(folder.resolve("said")).strip().split(" "));
        assertTrue(said.containsAll(List.of("--headless", "--convert-to", "pdf")), said::toString);
        assertTrue(said.getLast().endsWith("0.xlsx"), said::toString);
        assertFalse(Files.exists(Path.of(said.getLast()).getParent()));
        String settings = Files.readString(folder.resolve("settings"));
        assertTrue(settings.contains("\"SelectPdfVersion\" oor:op=\"fuse\"><value>2<"), settings);
        assertTrue(settings.contains("DisableMacrosExecution"), settings);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void saysThatNoPagesCame() throws IOException {
        OfficeLayout layout = script("exit 77");
        AppException e =
                assertThrows(AppException.class, () -> layout.pages(new byte[1], OfficeKind.WORD));
        assertEquals("layout.failed", e.key());
        AppException none =
                assertThrows(
                        AppException.class,
                        () -> new OfficeLayout(null).pages(new byte[1], OfficeKind.WORD));
        assertEquals("layout.none", none.key());
    }

    @Test
    void theRealOneWritesPdfA() throws Exception {
        OfficeLayout layout = OfficeLayout.installed();
        assumeTrue(layout.present());
        byte[] docx = WordDocument.official("试").title("试印").body("张三").bytes();
        byte[] pdf = layout.pages(docx, OfficeKind.WORD);
        PdfA.check(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals("试印张三", new PDFTextStripper().getText(document).replaceAll("[^试印张三]", ""));
        }
    }
}
