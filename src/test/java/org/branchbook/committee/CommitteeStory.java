package org.branchbook.committee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.branchbook.archive.TestBundle;
import org.branchbook.base.Messages;
import org.branchbook.base.WorkWatch;
import org.branchbook.cadence.YearBoard;
import org.branchbook.yearfigures.YearFigures;

/** What a collection must do, whatever database it is kept in. */
final class CommitteeStory {
    private static final Messages CHINESE = new Messages(Locale.CHINA);

    private final Committee committee;
    private final Path folder;

    CommitteeStory(Committee committee, Path folder) {
        this.committee = committee;
        this.folder = folder;
    }

    void tell() throws IOException {
        takesAFolderOfBundlesAndNamesWhatIsNone();
        tellsOfTheYearInTheOrderOfNames();
        keepsOneBundleOfABranchAndYear();
    }

    private List<String> take(boolean replace, Path... paths) {
        List<String> told = new ArrayList<>();
        committee.take(
                List.of(paths),
                replace,
                WorkWatch.NOBODY,
                taken ->
                        told.add(
                                taken.path().getFileName()
                                        + " "
                                        + taken.outcome()
                                        + " "
                                        + taken.said(CHINESE)));
        return told;
    }

    private void takesAFolderOfBundlesAndNamesWhatIsNone() throws IOException {
        Path all = Files.createDirectories(folder.resolve("报送"));
        TestBundle.of("第十支部").person("张三", "aa").write(all.resolve("a.zip"));
        TestBundle.of("第二支部")
                .activities(2)
                .open(1)
                .person("张三", "aa")
                .person("李四", "bb")
                .write(all.resolve("b"));
        TestBundle.of("第一支部").key("key-two").person("王五", "aa").write(all.resolve("c"));
        Path half = TestBundle.of("半份").write(all.resolve("d"));
        Files.delete(half.resolve("bagit.txt"));
        Path altered = TestBundle.of("改过").write(all.resolve("e"));
        Files.writeString(altered.resolve("data/资料.json"), "{}");
        TestBundle.of("早先").writeWithoutFigures(all.resolve("f.zip"));
        Files.writeString(all.resolve("通知.docx"), "请报送");
        Files.writeString(all.resolve("g.zip"), "不是压缩包");
        List<String> told = take(false, all);
        assertEquals(8, told.size(), told.toString());
        assertEquals("a.zip ADDED ", told.get(0));
        assertEquals("b ADDED ", told.get(1));
        assertEquals("c ADDED ", told.get(2));
        assertEquals("d REFUSED 不是完整的归档包，可能只复制了一部分。请重新复制，或请支部重新生成。", told.get(3));
        assertTrue(told.get(4).startsWith("e REFUSED 核验未通过，"), told.get(4));
        assertTrue(told.get(5).startsWith("f.zip REFUSED “早先”的归档包是较早的版本"), told.get(5));
        assertTrue(told.get(6).startsWith("g.zip REFUSED "), told.get(6));
        assertEquals("通知.docx REFUSED 不是归档包：应是文件夹或 .zip", told.get(7));
    }

    private void tellsOfTheYearInTheOrderOfNames() {
        assertEquals(List.of(2026), committee.years());
        Overview told = committee.overview(2026);
        assertEquals(
                List.of("第一支部", "第二支部", "第十支部"),
                told.branches().stream().map(BranchYear::branch).toList());
        BranchYear second = told.branches().get(1);
        assertEquals(new YearBoard.Rate(2, 4), second.cadence());
        assertEquals(2, second.missing());
        assertEquals(1, second.open());
        assertEquals(new BranchYear.Members(18, 2), second.members());
        assertEquals(0, new BigDecimal("40.5").compareTo(second.service().hours()));
        assertEquals(new YearBoard.Rate(10, 12), told.cadence());
        assertEquals(
                List.of(new Overview.TypeLine("MEMBER_MEETING", new YearBoard.Rate(10, 12), 1)),
                told.types());
        assertEquals(
                List.of("2026-Q3", "2026-Q4"),
                told.missing().stream().map(PeriodLine::period).toList());
        assertEquals(
                List.of(new YearFigures.Some("性别", "男", 36), new YearFigures.Some("性别", "女", 24)),
                told.structure());
        looksIntoWhoStandsTwiceAndWhatStandsBehind(told, second);
    }

    private void looksIntoWhoStandsTwiceAndWhatStandsBehind(Overview told, BranchYear second) {
        // 王五 of the first branch has the same code by another key, which says nothing.
        assertEquals(
                List.of(List.of("第二支部 张三", "第十支部 张三")),
                told.twice().stream()
                        .map(twice ->
                                twice.places().stream()
                                        .map(place -> place.branch() + " " + place.name())
                                        .sorted(Comparator.comparing(BranchName::of))
                                        .toList())
                        .toList());
        assertEquals(
                List.of(
                        new Overview.Uncompared("第一支部", 20, true),
                        new Overview.Uncompared("第二支部", 18, false),
                        new Overview.Uncompared("第十支部", 19, false)),
                told.uncompared());
        Committee.Detail detail = committee.detail(second.bundle().id());
        assertEquals(List.of(1L), detail.periods().getFirst().activities());
        RecordLine record = detail.records().getFirst();
        assertTrue(Files.exists(second.bundle().place().resolve(record.file())), record.file());
        assertEquals(20, record.due());
    }

    private void keepsOneBundleOfABranchAndYear() {
        Path newer =
                TestBundle.of("第二支部").made("2027-01-05T09:00:00").write(folder.resolve("再报.zip"));
        Path older =
                TestBundle.of("第二支部").made("2026-12-01T09:00:00").write(folder.resolve("旧.zip"));
        String refused = take(false, newer).getFirst();
        assertTrue(refused.contains("REFUSED"), refused);
        assertTrue(refused.contains(folder.resolve("报送/b").toString()), refused);
        assertTrue(refused.contains(newer.toString()), refused);
        assertTrue(take(true, newer).getFirst().startsWith("再报.zip REPLACED 替换了"), "replaced");
        assertTrue(take(true, older).getFirst().startsWith("旧.zip REFUSED"), "older stays out");
        assertEquals("再报.zip SAME ", take(false, newer).getFirst());
        Overview told = committee.overview(2026);
        assertEquals(new YearBoard.Rate(12, 12), told.cadence());
        committee.remove(told.branches().get(1).bundle().id());
        assertEquals(2, committee.overview(2026).branches().size());
    }
}
