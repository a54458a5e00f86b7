package org.branchbook.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.branchbook.excel.ExcelSamples;
import org.junit.jupiter.api.Test;

class ReproducibleTest {
    @Test
    void sortsPartsAndForgetsTheTimeOfWriting() throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in =
                new ZipInputStream(new ByteArrayInputStream(ExcelSamples.ledger(1).bytes()))) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                assertEquals(LocalDateTime.of(1980, 1, 1, 0, 0), e.getTimeLocal());
                names.add(e.getName());
            }
        }
        assertEquals("[Content_Types].xml", names.removeFirst());
        assertEquals(names.stream().sorted().toList(), names);
    }
}
