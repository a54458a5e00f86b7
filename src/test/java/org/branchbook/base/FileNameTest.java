package org.branchbook.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FileNameTest {
    @Test
    void leavesOutWhatWindowsRefuses() {
        assertEquals("2026-03-05 党课 学习", FileName.safe("2026-03-05 党课：学习".replace("：", ":")));
        assertEquals("a b c d", FileName.safe(" a/b\\c\n d?. "));
        assertEquals("_con", FileName.safe("con"));
        assertEquals("_COM1", FileName.safe("COM1"));
        assertEquals("_", FileName.safe("???"));
    }

    @Test
    void cutsLongNamesBetweenCharacters() {
        String rare = Character.toString(0x20000);
        assertEquals("长".repeat(100), FileName.safe("长".repeat(200)));
        assertEquals("长".repeat(99), FileName.safe("长".repeat(99) + rare));
    }
}
