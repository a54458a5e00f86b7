package org.branchbook.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {
    private static final String TEXT = "姓名,入党时间\r\n张三,2013.07\r\n\r\n\"李,四\",\"=\"\"0012\"\"\"\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16"})
    void readsEveryEncodingMet(String charset) {
        check(TEXT.getBytes(Charset.forName(charset)));
    }

    @Test
    void skipsTheByteOrderMark() {
        check(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsTabsAndSemicolons() {
        check(TEXT.replace(",", "\t").replace("李\t四", "李,四").getBytes(StandardCharsets.UTF_8));
        check(TEXT.replace(",", ";").replace("李;四", "李,四").getBytes(StandardCharsets.UTF_8));
    }

    private static void check(byte[] bytes) {
        Sheet sheet = SheetFile.read("名册.csv", bytes).getFirst();
        assertEquals("名册", sheet.name());
        assertEquals(List.of(1, 2, 4), sheet.rows().stream().map(Sheet.Row::number).toList());
        assertEquals("姓名", sheet.rows().getFirst().at(0).text());
        assertEquals("2013-07", String.valueOf(sheet.rows().get(1).at(1).date()));
        assertEquals("李,四", sheet.rows().get(2).at(0).text());
        assertEquals("0012", sheet.rows().get(2).at(1).text());
    }
}
