package org.branchbook.partnercommand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.branchbook.cli.CommandLineTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Partners, projects, promises and activities together from the command line. */
class PartnerCommandsTest extends CommandLineTest {
    PartnerCommandsTest() {
        super(LocalDate.of(2026, 11, 28));
    }

    @BeforeEach
    void begin() throws IOException {
        done("new", "--name", "中共示范大学信息学院第一支部委员会");
        done("import", "members", file("花名册.csv", "姓名,性别,发展阶段", "张三,男,正式党员", "李四,女,正式党员"));
        done("partner", "add", "示范敬老院", "--kind", "敬老院", "--every", "30");
        String[] project = {
            "project",
            "add",
            "敬老院陪伴",
            "--category",
            "敬老助老",
            "--partner",
            "示范敬老院",
            "--integration",
            "融入校园文化",
            "--day",
            "6",
            "--start",
            "9:00",
            "--end",
            "11:00"
        };
        done(project);
    }

    @Test
    void aFixedDayMakesShiftsWhoseArrivalsSayWhomTheyServed() throws IOException {
        Map<String, Object> project = rows(json("project", "list"), "projects").getFirst();
        assertEquals("1 SATURDAY 09:00–11:00 5", project.get("standing"));
        assertEquals("融入校园文化", project.get("integrations"));
        done("project", "list");
        assertTrue(out.toString().contains("周六"), out.toString());
        assertTrue(!out.toString().contains("SATURDAY"), out.toString());
        done("service", "slots", "敬老院陪伴", "--from", "2026-11-21", "--to", "2026-11-21");
        Map<String, Object> shift = rows(json("service", "shifts"), "shifts").getFirst();
        String number = String.valueOf(shift.get("number"));
        done("service", "sign-up", number, "张三");
        done("service", "arrive", number, "--beneficiary", "A02", "--served", "6");
        Map<String, Object> record = rows(json("service", "list"), "services").getFirst();
        assertEquals("A02", record.get("beneficiary"));
        done("spread", "--year", "2026");
        assertTrue(!out.toString().contains("服务对象"), out.toString());
    }

    @Test
    void aPromiseIsDeliveredWithItsProof() throws IOException {
        done("promise", "add", "示范敬老院", "修好活动室的灯", "--due", "2026-12-10", "--owner", "张三");
        String number =
                String.valueOf(rows(json("promise", "list"), "promises").getFirst().get("number"));
        done("promise", "done", number, "--proof", "照片两张", "--on", "2026-11-20");
        Map<String, Object> all = json("promise", "list");
        assertEquals(1, all.get("delivered"));
        assertEquals("2026-11-20", rows(all, "promises").getFirst().get("done"));
        assertEquals(1, run("promise", "done", "99"));
    }

    @Test
    void whatMeetsAtOnePartnerClashesAndAPartnerOffTheListKeepsItsName() throws IOException {
        plan("志愿服务", "2026-12-05", "慰问老人");
        plan("志愿服务", "2026-12-05", "文艺演出");
        done("joint", "add", "示范敬老院", "1", "--category", "敬老助老");
        done("joint", "add", "示范敬老院", "2", "--category", "敬老助老");
        assertEquals(2, json("joint", "list").get("clashes"));
        assertEquals(3, json("partner", "remove", "示范敬老院").get("records"));
        assertEquals("示范敬老院", rows(json("joint", "list"), "engagements").getFirst().get("partner"));
        assertEquals("示范敬老院", rows(json("project", "list"), "projects").getFirst().get("partner"));
        assertEquals(1, run("promise", "add", "示范敬老院", "再去一次"));
        assertEquals(2, run("partner"));
        assertTrue(err.toString().contains("partner add | list | remove"), err.toString());
    }
}
