package org.branchbook.leifengcommand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.cli.CommandLineTest;
import org.branchbook.home.OpenBook;
import org.branchbook.service.Project;
import org.branchbook.service.ServiceCategory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Service, its spread and the pairs of a year from the command line. */
class LeiFengCommandsTest extends CommandLineTest {
    LeiFengCommandsTest() {
        super(LocalDate.of(2026, 11, 28));
    }

    @BeforeEach
    void begin() throws IOException {
        done("new", "--name", "中共示范大学信息学院第一支部委员会");
        done("import", "members", file("花名册.csv", "姓名,性别,发展阶段", "张三,男,正式党员", "李四,女,正式党员"));
    }

    private void serve(String name, String on, String... more) {
        List<String> words =
                new ArrayList<>(List.of("service", "add", name, "--on", on, "--start", "9:00"));
        words.addAll(List.of("--end", "11:30", "--category", "敬老助老", "--beneficiary", "A03"));
        words.addAll(List.of(more));
        done(words.toArray(String[]::new));
    }

    @Test
    void hoursAreAddedListedAndSummed() throws IOException {
        serve("张三", "2026-03-07", "--pause", "15");
        serve("李四", "2026-03-07");
        serve("王小明", "2026-04-11", "--as", "学生", "--brought-by", "张三");
        Map<String, Object> hours = json("service", "hours", "--year", "2026");
        assertEquals(7.0, ((Number) hours.get("total")).doubleValue());
        assertEquals(3, rows(hours, "people").size());
        assertEquals("STUDENT", rows(hours, "people").getLast().get("as"));
        assertEquals(3, rows(json("service", "list", "--year", "2026"), "services").size());
        Map<String, Object> coverage = json("service", "coverage", "--year", "2026");
        Map<String, Object> first = rows(coverage, "members").getFirst();
        assertEquals(
                List.of("张三", 1, 0), List.of(first.get("name"), first.get("q1"), first.get("q2")));
        String out = folder.resolve("时长.csv").toString();
        done("export", "service-hours", "--year", "2026", "--out", out);
        assertTrue(
                Files.readString(folder.resolve("时长.csv"))
                        .contains(",王小明,,敬老助老,2026-04-11,09:00,11:30,2.5,"));
    }

    @Test
    void refusesTwoPlacesUnknownNamesAndIdNumbers() {
        serve("张三", "2026-03-07");
        String[] again = {
            "service",
            "add",
            "张三",
            "--on",
            "2026-03-07",
            "--start",
            "11:00",
            "--end",
            "12:00",
            "--category",
            "支教"
        };
        assertEquals(1, run(again));
        assertTrue(err.toString().contains("不能同时在两处"), err::toString);
        again[2] = "王小明";
        assertEquals(1, run(again));
        assertTrue(err.toString().contains("--as"), err::toString);
        again[10] = "没有的类别";
        assertEquals(2, run(again));
        again[2] = "李四";
        again[10] = "支教";
        String[] noted = Arrays.copyOf(again, again.length + 2);
        noted[11] = "--content";
        noted[12] = "帮 11010519491231002X 买药";
        assertEquals(1, run(noted));
        assertTrue(err.toString().contains("身份证号码"), err::toString);
        String[] masked = Arrays.copyOf(noted, noted.length + 1);
        masked[13] = "--mask";
        done(masked);
    }

    @Test
    void aFixedDayBecomesShiftsOfWhichArrivalsAreService() throws IOException {
        try (OpenBook book = book()) {
            book.leiFeng()
                    .projects()
                    .add(
                            new Project.Draft(
                                    "志愿服务星期六",
                                    ServiceCategory.COMMUNITY,
                                    null,
                                    "",
                                    new Project.More(
                                            Set.of(),
                                            "",
                                            new Project.Standing(
                                                    1,
                                                    DayOfWeek.SATURDAY,
                                                    LocalTime.of(9, 0),
                                                    LocalTime.of(11, 0),
                                                    2))));
        }
        Map<String, Object> made =
                json("service", "slots", "志愿服务星期六", "--from", "2026-10-01", "--to", "2026-10-18");
        assertEquals(List.of("2026-10-17"), made.get("days"));
        assertEquals(2, made.get("skipped"));
        String number = String.valueOf(((List<?>) made.get("shifts")).getFirst());
        done("service", "sign-up", number, "张三", "李四");
        assertEquals(1, run("service", "sign-up", number, "王小明"));
        assertEquals(1, run("service", "arrive", number, "王小明"));
        done("service", "arrive", number, "张三", "--end", "10:40");
        Map<String, Object> shifts = json("service", "shifts", "--year", "2026");
        assertEquals(List.of(2, 1, 1), counts(shifts, "signed", "came", "saturdaysServed"));
        Map<String, Object> hours = json("service", "hours", "--year", "2026");
        assertEquals(1.5, ((Number) hours.get("total")).doubleValue());
    }

    private static List<Object> counts(Map<String, Object> result, String... names) {
        return Arrays.stream(names).map(result::get).toList();
    }

    @Test
    void tellsHowTheYearWasSpread() throws IOException {
        serve("张三", "2026-03-07");
        serve("李四", "2026-03-14");
        serve("李四", "2026-09-05");
        Map<String, Object> spread = json("spread", "--year", "2026");
        assertEquals(2, spread.get("monthsActive"));
        assertEquals(0.667, ((Number) spread.get("marchShare")).doubleValue());
        assertEquals(174, spread.get("longestGap"));
        assertEquals(
                List.of("MONTHS_WITHOUT", "GAP", "MARCH", "UNEVEN", "LATE"),
                rows(spread, "questions").stream().map(one -> one.get("kind")).toList());
        done("spread", "--year", "2026", "--lang", "en");
        assertTrue(out.toString().contains("2 of 11 months"), out::toString);
    }

    @Test
    void aMonthHasItsLessonAndItsPractice() throws IOException {
        plan("党课", "2026-03-10", "雷锋日记党课");
        serve("张三", "2026-03-14");
        Map<String, Object> pairs = json("pairs", "--year", "2026");
        assertEquals(0, pairs.get("complete"));
        Map<String, Object> march = rows(pairs, "months").get(2);
        assertTrue(String.valueOf(march.get("lesson")).contains("雷锋日记党课"));
        assertEquals(1, march.get("serviceDays"));
        done("pairs", "--year", "2026");
        List<String> lines = out.toString().lines().toList();
        assertTrue(lines.getFirst().startsWith("月份  情况"), lines.getFirst());
        assertTrue(lines.getLast().startsWith("齐全 0 个月"), lines.getLast());
    }
}
