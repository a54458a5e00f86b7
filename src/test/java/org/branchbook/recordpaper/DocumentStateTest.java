package org.branchbook.recordpaper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DocumentStateTest {
    @Test
    void saysWhatIsTrueOfTheRecord() {
        assertEquals("活动编号 7　草稿，未关闭", new DocumentState(7, false, null, 0).text());
        assertEquals(
                "活动编号 7　已关闭　补录：2026年6月17日　第 2 次修订",
                new DocumentState(7, true, LocalDate.of(2026, 6, 17), 2).text());
    }
}
