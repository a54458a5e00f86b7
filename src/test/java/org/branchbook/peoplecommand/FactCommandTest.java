package org.branchbook.peoplecommand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.branchbook.cli.CommandLineTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The roster of a day, histories and facts by command, over a real book. */
class FactCommandTest extends CommandLineTest {
    FactCommandTest() {
        super(LocalDate.of(2026, 11, 21));
    }

    @BeforeEach
    void describe() throws IOException {
        assertEquals(0, run("new", "--name", "中共示范大学第一支部委员会"));
        Path roster =
                Files.writeString(
                        folder.resolve("花名册.csv"),
                        """
                        姓名,工号,性别,人员类别,党内职务,入党时间,转正时间
                        张三,001,男,正式党员,书记,2003-06-18,2004-06-18
                        李四,002,女,正式党员,,2007-05-20,2008-05-20
                        王五,003,男,预备党员,,2026-03-01,
                        """);
        assertEquals(0, run("import", "members", roster.toString()), err::toString);
    }

    private List<?> at(String key) throws IOException {
        return (List<?>) Objects.requireNonNull(result().get(key));
    }

    @Test
    void theRosterOfADaySaysWhoWasDueAndWhoCouldVote() throws IOException {
        assertEquals(0, run("roster", "--on", "2026-01-01", "--json"), err::toString);
        assertEquals(2, result().get("members"));
        assertEquals(2, result().get("voters"));
        assertEquals(0, run("roster"));
        assertTrue(out.toString().contains("党员 3 人，其中正式党员 2 人；应到 3 人，有表决权 2 人"), out::toString);
    }

    @Test
    void aDepartureChangesOpenActivitiesAndLeavesClosedOnes() throws IOException {
        plan("支部党员大会", "2026-10-10");
        assertEquals(0, run("attend", "1", "--all-present"), err::toString);
        assertEquals(0, run("close", "1", "--despite", "地点另补"), err::toString);
        plan("支部党员大会", "2026-11-24");
        String[] departure = {
            "fact", "add", "李四", "离开原因", "组织关系转出", "--from", "2026-10-01", "--json"
        };
        List<String> dry = new ArrayList<>(List.of(departure));
        dry.add("--dry-run");
        assertEquals(0, run(dry.toArray(String[]::new)), err::toString);
        assertEquals(false, result().get("saved"));
        assertEquals(0, run(departure), err::toString);
        assertEquals(true, result().get("saved"));
        assertEquals(
                List.of(2), at("open").stream().map(r -> ((Map<?, ?>) r).get("activity")).toList());
        assertEquals(
                List.of(1),
                at("closed").stream().map(r -> ((Map<?, ?>) r).get("activity")).toList());
        assertEquals(0, run("roster", "--json"));
        assertEquals(2, result().get("members"));
        assertEquals(0, run("roster", "--on", "2026-09-30", "--json"));
        assertEquals(3, result().get("members"));
        assertEquals(0, run("list", "activities", "--year", "2026", "--json"));
        assertTrue(out.toString().contains("\"due\":3"), out::toString);
        assertEquals(0, run("fact", "remove", "002", "DEPARTURE"), err::toString);
        assertEquals(0, run("roster", "--json"));
        assertEquals(3, result().get("members"));
    }

    @Test
    void aHistoryTellsEveryFact() throws IOException {
        assertEquals(
                0,
                run(
                        "fact",
                        "add",
                        "王五",
                        "STAGE",
                        "正式党员",
                        "--from",
                        "2026-11-01",
                        "--source",
                        "支部党员大会决议",
                        "--approved-by",
                        "示范大学党委",
                        "--approved-on",
                        "2026-11-15"),
                err::toString);
        assertEquals(0, run("history", "003", "--json"), err::toString);
        Map<?, ?> last = (Map<?, ?>) at("facts").getLast();
        assertEquals(
                List.of("STAGE", "FULL", "2026-11-01", "示范大学党委"),
                List.of(
                        String.valueOf(last.get("kind")),
                        String.valueOf(last.get("detail")),
                        String.valueOf(last.get("from")),
                        String.valueOf(last.get("approvedBy"))));
        Map<?, ?> before = (Map<?, ?>) at("facts").get(at("facts").size() - 2);
        assertEquals("2026-11-01", before.get("to"));
        assertEquals(0, run("history", "王五"));
        assertTrue(out.toString().contains("预备党员"), out::toString);
    }

    @Test
    void anEndedPostIsHeldUntilItsDay() throws IOException {
        assertEquals(0, run("fact", "end", "张三", "党内职务", "--to", "2026-11-01"), err::toString);
        assertEquals(0, run("roster", "--on", "2026-10-31", "--json"));
        assertTrue(out.toString().contains("SECRETARY"), out::toString);
        assertEquals(0, run("roster", "--json"));
        assertTrue(!out.toString().contains("SECRETARY"), out::toString);
    }

    @Test
    void whatCannotBeIsSaidAndNothingIsWritten() throws IOException {
        assertEquals(
                1, run("fact", "add", "李四", "EXCLUSION", "EXCLUDED_ILL", "--from", "2026-01-01"));
        assertTrue(err.toString().contains("上级党组织"), err::toString);
        assertEquals(2, run("fact", "add", "李四", "不计", "x"));
        assertTrue(err.toString().contains("EXCLUSION=不计入应到"), err::toString);
        assertEquals(2, run("fact", "add", "李四", "LOST", "x"));
        assertTrue(err.toString().contains("LOST_GRADUATED"), err::toString);
        assertEquals(2, run("fact", "end", "李四", "GROUP"));
        assertEquals(2, run("fact", "change", "李四", "GROUP"));
        assertEquals(2, run("fact", "end", "李四", "POST", "--to", "2026-01-01"));
        assertEquals(1, run("history", "李五"));
        assertTrue(err.toString().contains("李四"), err::toString);
        assertEquals(0, run("roster", "--json"));
        assertEquals(3, result().get("due"));
    }

    @Test
    void theWordsBranchesUseAreUnderstood() throws IOException {
        assertEquals(
                0, run("fact", "add", "李四", "失联", "LOST_OTHER", "--from", "2026-01-01", "--json"));
        assertTrue(out.toString().contains("\"LOST\""), out::toString);
        assertEquals(0, run("fact", "add", "李四", "ABROAD", "因私", "--from", "2026-02-01", "--json"));
        assertTrue(out.toString().contains("ABROAD_PRIVATE"), out::toString);
    }

    @Test
    void theExportedRosterFollowsTheDay() throws IOException {
        String file = folder.resolve("名册.xlsx").toString();
        assertEquals(0, run("fact", "add", "李四", "DEPARTURE", "DECEASED", "--from", "2026-06-01"));
        assertEquals(3, exported("2026-05-31", file));
        assertEquals(2, exported("2026-06-01", file));
        assertEquals(2, run("export", "ledger", "--on", "2026-01-01", "--out", file));
    }

    /** How many people an export of that day has. */
    private Object exported(String day, String file) throws IOException {
        assertEquals(0, run("export", "roster", "--on", day, "--out", file), err::toString);
        run("import", "members", file, "--dry-run", "--json");
        return Objects.requireNonNull(result().get("read"));
    }
}
