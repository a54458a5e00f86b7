package org.branchbook.oldyears;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityType;
import org.branchbook.cli.CommandLineTest;
import org.branchbook.home.OpenBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A folder of Word records and scans of 2019, told, asked, imported and taken back. */
class OldYearsTest extends CommandLineTest {
    OldYearsTest() {
        super(LocalDate.of(2026, 11, 21));
    }

    private Path dir() {
        return folder.resolve("往年");
    }

    @BeforeEach
    void fill() throws IOException {
        done("new", "--name", "第一支部");
        new OldFolder(dir()).fill();
    }

    private List<Activity> activities() {
        try (OpenBook book = book()) {
            return book.activities().between(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31));
        }
    }

    @Test
    void whatIsToldIsTakenWhatIsNotIsAskedAndAllOfItGoesBack() throws IOException {
        Map<String, Object> seen = json(1, "import", "old-years", dir().toString(), "--dry-run");
        assertEquals(List.of(), activities());
        assertEquals(3, rows(seen, "asked").size(), seen::toString);
        String said = seen.toString();
        assertTrue(said.contains("2019-05-04合影.jpg") && said.contains("无日期.pdf"), said);

        json(
                1,
                "import",
                "old-years",
                dir().toString(),
                "--answer",
                "2019/2019-05-04合影.jpg=主题党日",
                "--start",
                "15:00",
                "--minutes",
                "90");
        List<Activity> found = activities();
        assertEquals(
                List.of(
                        "2019-03-05 PARTY_LECTURE",
                        "2019-03-20 MEMBER_MEETING",
                        "2019-05-04 THEME_PARTY_DAY"),
                found.stream().map(a -> a.date() + " " + a.type()).toList());
        assertEquals("学习雷锋精神专题党课", found.getFirst().title());
        assertEquals("301会议室", found.getFirst().plan().place());
        assertEquals("讨论李四入党。", found.get(1).minutes());
        try (OpenBook book = book()) {
            assertEquals(
                    List.of("2019年3月5日党课记录.docx", "20190305签到.png"), names(book, found.getFirst()));
            assertEquals(List.of("支部党员大会.docx", "签到表.jpg"), names(book, found.get(1)));
            assertEquals("补录", note(book));
        }
        Map<String, Object> again = json(1, "import", "old-years", dir().toString());
        assertEquals(2, again.get("unchanged"), again::toString);
        done("undo", "import");
        assertEquals(List.of(), activities());
    }

    @Test
    void oneAnswerIsForAllFilesOfAFolderThatTellNoType() throws IOException {
        new OldFolder(dir()).scans("2019/散", 12);
        Map<String, Object> seen = json(1, "import", "old-years", dir().toString(), "--dry-run");
        assertEquals(15, rows(seen, "asked").size(), seen::toString);
        String[] words = {
            "import",
            "old-years",
            dir().toString(),
            "--answer",
            "2019/散/=主题党日",
            "--answer",
            "2019/散/2019-07-12.jpg=党课",
            "--start",
            "15:00",
            "--minutes",
            "90"
        };
        json(1, words);
        assertEquals(
                11,
                activities().stream()
                        .filter(a -> a.date().getMonthValue() == 7)
                        .filter(a -> a.type() == ActivityType.THEME_PARTY_DAY)
                        .count());
        words[4] = "2019/散/=2019-07-01";
        run(words);
        assertTrue(err.toString().contains("2019/散/=2019-07-01"), err.toString());
    }

    private static List<String> names(OpenBook book, Activity activity) {
        return book.activities().evidence(activity.id()).stream()
                .map(e -> e.file().name())
                .toList();
    }

    /** As the archive of that year says it. */
    private static String note(OpenBook book) {
        return book.papers().archives().year(2019, false).items().stream()
                .filter(line -> line.item().record() != null)
                .map(line -> line.item().note().replace("未关闭，", ""))
                .findFirst()
                .orElse("");
    }

    @Test
    void namesTellDaysAndTypesAndNotMore() {
        assertEquals(
                List.of(LocalDate.of(2019, 3, 5), LocalDate.of(2020, 12, 31)),
                Recognised.days("2019年3月5日 20201231 2019年13月1日 12019-03-05 2019年3月"));
        assertEquals(
                List.of(ActivityType.MEMBER_MEETING, ActivityType.PARTY_LECTURE),
                Recognised.types("3月支部党员大会和专题党课记录"));
        assertEquals(
                "2019-06-01 14:30-16:00",
                Recognised.on(LocalDate.of(2019, 6, 1), "2019年6月2日 14:30-16:00"));
        assertEquals("党课记录", Recognised.title("2019年3月5日党课记录.docx"));
        assertEquals("合影", Recognised.title("2019-05-04 合影.jpg"));
    }
}
