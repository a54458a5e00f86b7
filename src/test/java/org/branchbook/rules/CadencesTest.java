package org.branchbook.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CadencesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void asksForWhatTheRegulationAsks() {
        assertEquals(
                List.of(
                        "MEMBER_MEETING QUARTER 1 BRANCH 11",
                        "COMMITTEE_MEETING MONTH 1 COMMITTEE 12",
                        "GROUP_MEETING MONTH 1 GROUP 13",
                        "THEME_PARTY_DAY MONTH 1 BRANCH 16",
                        "ORG_LIFE_MEETING YEAR 1 BRANCH 17",
                        "DEMOCRATIC_APPRAISAL YEAR 1 BRANCH 18",
                        "HEART_TALK YEAR 1 BRANCH 19"),
                Cadences.bundled().inForce(TODAY).stream().map(CadencesTest::text).toList());
        assertEquals(List.of(), Cadences.bundled().inForce(LocalDate.of(2018, 10, 27)));
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2028-02-10, 2028-02-01, 2028-02-29",
        "QUARTER, 2026-11-21, 2026-10-01, 2026-12-31",
        "QUARTER, 2026-01-01, 2026-01-01, 2026-03-31",
        "QUARTER, 2026-06-30, 2026-04-01, 2026-06-30",
        "YEAR, 2026-11-21, 2026-01-01, 2026-12-31"
    })
    void knowsThePeriodOfADate(Period period, LocalDate date, LocalDate start, LocalDate end) {
        assertEquals(List.of(start, end), List.of(period.start(date), period.end(date)));
    }

    private static String text(Cadence rule) {
        return String.join(
                " ",
                rule.code(),
                rule.period().name(),
                String.valueOf(rule.minimum()),
                rule.scope().name(),
                String.valueOf(rule.article()));
    }
}
