package org.branchbook.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
    @ParameterizedTest
    @CsvSource({
        "20260305, 2026-03-05",
        "2026-3-5, 2026-03-05",
        "2026/3/5, 2026-03-05",
        "2026.3.5, 2026-03-05",
        "2026年3月5日, 2026-03-05",
        "2026 年 3 月 5 日, 2026-03-05",
        "2026年3月5号 星期四, 2026-03-05",
        "2026-03-05T00:00:00, 2026-03-05",
        "'2019/2/3  14:30', 2019-02-03",
        "' 2026-03-05  ', 2026-03-05",
        "２０２６．３．５, 2026-03-05",
        "2026—3—5, 2026-03-05",
        "2026.03, 2026-03",
        "2026-3, 2026-03",
        "199007, 1990-07",
        "1990年7月, 1990-07",
        "1990年7月份, 1990-07",
        "1990.1, 1990-01",
        "2014, 2014",
        "2014年, 2014",
        "二〇一四年七月, 2014-07",
        "二○一四年十二月二十三日, 2014-12-23",
        "二零二六年十月三十一日, 2026-10-31",
        "一九九〇年, 1990",
        "2024-02-29, 2024-02-29",
    })
    void readsEveryFormMet(String text, String expected) {
        assertEquals(Optional.ofNullable(PartialDate.parse(expected)), DateReader.read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "无",
                "2026-13-01",
                "2026-02-30",
                "20260230",
                "199000",
                "20130700",
                "90.7",
                "3月5日",
                "1899-01-01",
                "9999-01-01",
                "2026-3.5",
                "2026-03-05 abc",
                "45000",
                "13800138000",
                "二〇一四年十三月",
                "二〇一四年二二月",
                "5/3/2026",
                "2026.3.5-2026.4.1"
            })
    void leavesNonsenseEmpty(String text) {
        assertEquals(Optional.empty(), DateReader.read(text));
    }
}
