package org.branchbook.archive;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.branchbook.base.Sha256;
import org.branchbook.bundle.BagWriter;
import org.branchbook.yearfigures.YearFigures;

/** A bundle as a branch hands it in, with files that only begin as they should. */
public final class TestBundle {
    private static final String PDF = "%PDF-1.7\n";

    private final String branch;
    private final Map<String, String> people = new LinkedHashMap<>();
    private String made = "2026-12-31T10:00:00";
    private String mark = "key-one";
    private final List<YearFigures.Some> structure =
            new ArrayList<>(
                    List.of(
                            new YearFigures.Some("性别", "男", 12),
                            new YearFigures.Some("性别", "女", 8)));
    private int activities = 4;
    private int open;
    private boolean newer;
    private int bytes = 200;

    private TestBundle(String branch) {
        this.branch = branch;
    }

    public static TestBundle of(String branch) {
        return new TestBundle(branch);
    }

    public TestBundle made(String time) {
        made = time;
        return this;
    }

    public TestBundle key(String shown) {
        mark = shown;
        return this;
    }

    /** Members' meetings, one a quarter; from the fifth on they are more than is required. */
    public TestBundle activities(int count) {
        activities = count;
        return this;
    }

    /** So many of the last records were not closed. */
    public TestBundle open(int count) {
        open = count;
        return this;
    }

    public TestBundle person(String name, String code) {
        people.put(code, name);
        return this;
    }

    /** Another line of the members' structure, in the words of the branch's documents. */
    public TestBundle some(String heading, String value, int count) {
        structure.add(new YearFigures.Some(heading, value, count));
        return this;
    }

    /** How large the pages of each record are. */
    public TestBundle bytes(int size) {
        bytes = size;
        return this;
    }

    /** Writes a folder, or a .zip. */
    public Path write(Path target) {
        return write(target, true);
    }

    /** The same as an earlier version of the program made them. */
    public Path writeWithoutFigures(Path target) {
        return write(target, false);
    }

    /** The same as a version of the program to come may make them, with other names in it. */
    public Path writeNewer(Path target) {
        newer = true;
        return write(target, true);
    }

    private Path write(Path target, boolean counted) {
        Random random = new Random(branch.hashCode());
        YearArchive.Head head =
                new YearArchive.Head(branch, "中共示范大学委员会", 2026, ArchiveChoice.USUAL, Map.of());
        try (BagWriter bag = BagWriter.begin(target)) {
            List<CatalogueLine> lines = new ArrayList<>();
            for (int i = 1; i <= activities; i++) {
                lines.add(line(bag, i, random));
            }
            byte[] data = YearData.bytes(head, figures(), "Branchbook 0.1.0", made, lines);
            String text = new String(data, StandardCharsets.UTF_8);
            String said = counted ? text : text.replace("\"figures\"", "\"earlier\"");
            if (newer) {
                said = said.replaceFirst("\"format\" : 1", "\"format\" : 2");
                said = said.replace("\"items\"", "\"entries\"").replace("\"branch\"", "\"unit\"");
            }
            bag.add(YearData.NAME, said.getBytes(StandardCharsets.UTF_8));
            bag.tag("index.html", "<!DOCTYPE html>".getBytes(StandardCharsets.UTF_8));
            bag.finish(Map.of());
        }
        return target;
    }

    private static LocalDate day(int activity) {
        int quarter = (activity - 1) % 4;
        return LocalDate.of(2026, 1 + quarter * 3, 10).plusDays(activity / 4);
    }

    private CatalogueLine line(BagWriter bag, int number, Random random) {
        byte[] page = new byte[bytes];
        random.nextBytes(page);
        byte[] start = PDF.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(start, 0, page, 0, start.length);
        String folder = "03-三会一课/D30-%04d 大会".formatted(number);
        List<BagWriter.Put> files =
                List.of(bag.add(folder + "/签到表.pdf", start), bag.add(folder + "/记录.pdf", page));
        String text = "branchbook-record\t2\nminutes\t第" + number + "次大会的记录\n";
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("类型", "支部党员大会");
        facts.put("应到", "20");
        facts.put("实到", String.valueOf(10 + random.nextInt(11)));
        return new CatalogueLine(
                number,
                "J001-WS·2026-D30-DZB-%04d".formatted(number),
                "30年",
                "第" + number + "次大会记录",
                day(number),
                2,
                "",
                folder,
                facts,
                files,
                new Item.Sealed(
                        number,
                        number > activities - open ? 0 : 1,
                        () ->
                                new Item.Content(
                                        text, Sha256.of(text.getBytes(StandardCharsets.UTF_8)))));
    }

    private List<YearFigures.Required> periods() {
        List<YearFigures.Required> periods = new ArrayList<>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            LocalDate first = LocalDate.of(2026, quarter * 3 - 2, 1);
            List<Long> held = new ArrayList<>();
            for (long i = quarter; i <= activities; i += 4) {
                held.add(i);
            }
            periods.add(
                    new YearFigures.Required(
                            "MEMBER_MEETING",
                            "",
                            first.toString(),
                            first.plusMonths(3).minusDays(1).toString(),
                            1,
                            Math.min(1, held.size()),
                            true,
                            held.isEmpty() ? "OVERDUE" : "CLOSED",
                            held));
        }
        return periods;
    }

    private YearFigures figures() {
        int members = 20;
        return new YearFigures(
                "2026-12-31",
                "2026-01-01",
                periods(),
                new YearFigures.Service(
                        new BigDecimal("40.5"),
                        12,
                        10,
                        12,
                        new BigDecimal("0.250"),
                        45,
                        new BigDecimal("0.812")),
                new YearFigures.Study(new BigDecimal("650.0"), members, 18),
                structure,
                new YearFigures.People(
                        18,
                        2,
                        mark,
                        members - people.size(),
                        people.entrySet().stream()
                                .map(one -> new YearFigures.Coded(one.getValue(), one.getKey()))
                                .toList()));
    }
}
