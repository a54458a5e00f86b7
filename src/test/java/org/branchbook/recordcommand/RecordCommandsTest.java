package org.branchbook.recordcommand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Segment;
import org.branchbook.cli.CommandLineTest;
import org.branchbook.home.OpenBook;
import org.branchbook.vote.Resolution;
import org.branchbook.vote.WrittenOpinion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The record of a gathering with a lecture after the meeting, written by commands alone. */
class RecordCommandsTest extends CommandLineTest {
    private static final ActivityId ID = new ActivityId(1);

    RecordCommandsTest() {
        super(LocalDate.of(2026, 11, 21));
    }

    @BeforeEach
    void describe() throws IOException {
        done("new", "--name", "中共示范大学第一支部委员会");
        StringBuilder roster = new StringBuilder("姓名,性别,人员类别,党内职务\n张三,男,正式党员,书记\n李四,女,正式党员,\n");
        for (String name : List.of("孙一", "孙二", "孙三", "孙四", "孙五", "孙六", "孙七", "孙八")) {
            roster.append(name).append(",男,正式党员,\n");
        }
        done("import", "members", file("花名册.csv", roster + "王五,男,预备党员,\n"));
        done(
                ("plan --type 支部党员大会 --date 2026-11-20 --start 19:00 --end 20:30"
                                + " --title 大会 --place 会议室")
                        .split(" "));
        try (OpenBook book = book()) {
            Segment lecture =
                    new Segment(
                            ActivityType.PARTY_LECTURE,
                            "专题党课",
                            LocalTime.of(20, 0),
                            LocalTime.of(20, 30));
            ActivityPlan plan = book.activities().get(ID).plan();
            book.activities()
                    .change(ID, plan.with(new ActivityPlan.More(List.of(lecture), null, null)));
        }
        done("attend", "1", "--all-present", "--leave", "孙八=出差");
    }

    private static Map<?, ?> first(Map<?, ?> values, String key) {
        return at(values, key, 0);
    }

    private static Map<?, ?> at(Map<?, ?> values, String key, int index) {
        return (Map<?, ?>) ((List<?>) Objects.requireNonNull(values.get(key), key)).get(index);
    }

    private static List<Object> values(Map<?, ?> row, String... keys) {
        return List.of(keys).stream()
                .<Object>map(key -> Objects.requireNonNull(row.get(key), key))
                .toList();
    }

    @Test
    void theMinutesOfASegmentAndItsLecturerStandApartFromTheMeeting() throws IOException {
        String lecture = file("党课.txt", "李四讲党课。\n\n大家讨论。\n");
        Map<String, Object> told =
                json(
                        ("minutes 1 --segment 1 --leader 李四 --agenda 讲党课 --file " + lecture)
                                .split(" "));
        assertEquals(
                List.of(1, 1, 2, 0),
                values(told, "activity", "segment", "paragraphs", "resolutions"));
        done("minutes", "1", "--file", file("大会.txt", "大会记录。"), "--resolution", "同意=7,2,0");
        Map<?, ?> activity = first(json("list", "activities"), "activities");
        Map<?, ?> meeting = first(activity, "segments");
        Map<?, ?> second = at(activity, "segments", 1);
        assertEquals(
                List.of(0, "MEMBER_MEETING", "19:00", "20:00", "大会记录。", List.of()),
                values(meeting, "segment", "type", "start", "end", "minutes", "agenda"));
        assertEquals(
                List.of(1, "PARTY_LECTURE", "专题党课", "20:00", "20:30", "李四", List.of("讲党课")),
                values(second, "segment", "type", "title", "start", "end", "leader", "agenda"));
        assertTrue(String.valueOf(second.get("minutes")).startsWith("李四讲党课。\n"));
        Map<?, ?> resolution = first(activity, "resolutions");
        assertEquals(
                List.of(0, "ORDINARY", "同意", 10, 9, 7, 2),
                values(
                        resolution,
                        "segment",
                        "kind",
                        "wording",
                        "votersDue",
                        "votersPresent",
                        "ayes",
                        "noes"));
    }

    @Test
    void aSegmentThatIsNotThereAndALeaderOfTheMeetingItselfAreRefused() throws IOException {
        String text = file("记录.txt", "记录");
        assertEquals(1, run("minutes", "1", "--segment", "2", "--file", text));
        assertTrue(err.toString().contains("2"), err::toString);
        assertEquals(1, run("resolve", "1", "--segment", "-1", "--wording", "同意"));
        assertEquals(2, run("minutes", "1", "--leader", "李四", "--file", text));
        assertTrue(err.toString().contains("李四"), err::toString);
        try (OpenBook book = book()) {
            assertEquals("", book.activities().get(ID).minutes());
            assertEquals(List.of(), book.activities().resolutions(ID));
        }
    }

    @Test
    void anAdmissionIsCountedFromTheListAndItsTextCarriesTheNumbers() throws IOException {
        Map<String, Object> told =
                json(
                        ("resolve 1 --kind ADMISSION --person 王五 --votes 8,1,0 --secret"
                                        + " --ballots 9,9,9")
                                .split(" "));
        assertEquals(
                List.of("ADMISSION", 10, 9, true, true),
                values(told, "kind", "votersDue", "votersPresent", "valid", "passed"));
        String wording = String.valueOf(told.get("wording"));
        for (String said : List.of("王五同志", "10人，实到会9人", "赞成8人")) {
            assertTrue(wording.contains(said), wording);
        }
        Map<String, Object> open =
                json("resolve 1 --kind ADMISSION --person 王五 --votes 5,4,0".split(" "));
        assertEquals(List.of(true, false), values(open, "valid", "passed"));
        assertEquals(2, ((List<?>) Objects.requireNonNull(open.get("reasons"))).size());
        Map<?, ?> activity = first(json("list", "activities"), "activities");
        assertEquals(2, ((List<?>) Objects.requireNonNull(activity.get("resolutions"))).size());
        Map<?, ?> first = first(activity, "resolutions");
        assertEquals(List.of("王五", true, 8), values(first, "person", "secret", "ayes"));
    }

    /** 10 voters due, 9 present: who is away wrote before the meeting. */
    @Test
    void writtenOpinionsCountByWhoWroteThemAndWhen() throws IOException {
        String[] admission =
                ("resolve 1 --kind ADMISSION --person 王五 --votes 5,4,0 --secret"
                                + " --ballots 9,9,9 --opinion 孙八=2026-11-18,赞成,因病请假")
                        .split(" ");
        Map<String, Object> told = json(admission);
        assertEquals(List.of(true, true), values(told, "valid", "passed"));
        try (OpenBook book = book()) {
            Resolution kept = book.activities().resolutions(ID).getFirst();
            assertEquals(1, kept.tally().writtenAyes());
            WrittenOpinion opinion = kept.ballot().opinions().getFirst();
            assertEquals(
                    List.of("孙八", LocalDate.of(2026, 11, 18), true, "因病请假"),
                    List.of(
                            opinion.name(),
                            Objects.requireNonNull(opinion.received()),
                            opinion.aye(),
                            opinion.text()));
        }
        admission[admission.length - 1] = "孙八=2026-11-18,不赞成";
        assertEquals(List.of(true, false), values(json(admission), "valid", "passed"));
        for (String bad : List.of("孙八", "孙八=昨天", "孙八=2026-02-30", "孙八=2026-11-18,也许")) {
            admission[admission.length - 1] = bad;
            assertEquals(2, run(admission), bad);
            assertTrue(err.toString().contains(bad), err::toString);
        }
        try (OpenBook book = book()) {
            assertEquals(2, book.activities().resolutions(ID).size());
        }
    }

    @Test
    void anElectionCountsEachCandidateAndSaysWhereASeatStaysOpen() throws IOException {
        String[] election =
                ("resolve 1 --kind ELECTION --seats 2 --secret --candidate 张三=9,0,0"
                                + " --candidate 李四=5,4,0 --candidate 孙一=3，5，1")
                        .split(" ");
        Map<String, Object> told = json(election);
        assertEquals(List.of(true, false), values(told, "valid", "passed"));
        assertTrue(String.valueOf(told.get("reasons")).contains("6"), told::toString);
        Map<?, ?> kept = first(first(json("list", "activities"), "activities"), "resolutions");
        assertEquals(
                Map.of("name", "孙一", "ayes", 3, "noes", 5, "abstentions", 1),
                at(kept, "candidates", 2));
        election[8] = "张三=9,1,0";
        assertEquals(1, run(election));
        assertTrue(err.toString().contains("张三"), err::toString);
    }

    @Test
    void whatCannotBeReadIsSaidAndNothingIsWritten() {
        assertEquals(2, run("resolve", "1", "--votes", "8,1"));
        assertEquals(2, run("resolve", "1", "--kind", "ELECTION", "--candidate", "张三"));
        assertEquals(2, run("resolve", "1", "--kind", "BOAST"));
        assertEquals(1, run("resolve", "1", "--votes", "10,0,0", "--wording", "同意"));
        assertEquals(1, run("resolve", "1"), "no text and no votes to draft it from");
        try (OpenBook book = book()) {
            assertEquals(List.of(), book.activities().resolutions(ID));
        }
        done("resolve", "1", "--wording", "同意");
        try (OpenBook book = book()) {
            assertFalse(book.activities().resolutions(ID).getFirst().tally().counted());
        }
    }
}
