package org.branchbook.bench;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.branchbook.activity.Activities;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityPlan;
import org.branchbook.activity.ActivityType;
import org.branchbook.activity.Audience;
import org.branchbook.activity.Evidence;
import org.branchbook.member.MemberDraft;
import org.branchbook.member.MemberField;
import org.branchbook.member.Members;
import org.branchbook.member.Stage;
import org.branchbook.search.Searches;
import org.branchbook.storage.TestBook;

/**
 * Finding words among 1,000 people, 1,200 records with minutes of 5,000 characters each and 20,000
 * names of files: one character, a word, three words, letters, something rare and something absent;
 * then the first question after something was written, for which the texts are read again.
 */
public final class SearchBench {
    private static final double LIMIT = 100;
    private static final String CHARACTERS =
            "党支部委员会会议记录学习讨论通过决议工作安排主题教育活动青年科研服务群众作风建设落实责任"
                    + "理论中心组专题研讨调研报告整改措施时间地点主持人参加请假缺席发言要点同志认为要求";
    private final TestBook book = TestBook.create();
    private final Members members = new Members(book.sql(), book.clock());
    private final Activities activities = new Activities(book.sql(), book.clock());
    private final Random random = new Random(7);

    private SearchBench() {
        book.sql()
                .transaction(() -> {
                    people();
                    records();
                });
    }

    public static void main(String[] args) throws Exception {
        SearchBench bench = new SearchBench();
        Searches searches = new Searches(bench.book.sql(), bench.members, bench.book.clock());
        for (String words : new String[] {"党", "主题教育", "党 学习 青年", "zs", "罕见词语之一", "没有的词"}) {
            Bench.measure("search “" + words + "”", LIMIT, () -> searches.find(words));
        }
        ActivityId some = bench.activities.year(2020).getFirst().id();
        Bench.measure(
                "search after something was written",
                LIMIT,
                () -> {
                    bench.activities.saveMinutes(some, "改过的记录");
                    searches.find("罕见词语之一");
                });
        Bench.measure(
                "the writing itself", LIMIT, () -> bench.activities.saveMinutes(some, "改过的记录"));
        bench.first(false);
        bench.first(true);
        bench.book.close();
    }

    /**
     * @param ahead read at rest beside the window, as it is once records or the calendar are shown
     */
    private void first(boolean ahead) {
        book.reopen();
        Searches just =
                new Searches(book.sql(), new Members(book.sql(), book.clock()), book.clock());
        if (ahead) {
            just.prepare();
        }
        long start = System.nanoTime();
        just.find("党");
        String what = ahead ? "the same, read ahead" : "first search of a book just opened";
        System.out.printf("%s %.0f ms%n", what, since(start));
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private void people() {
        for (int i = 0; i < 1000; i++) {
            String name = "张王李赵".charAt(i % 4) + text(2);
            members.add(
                    new MemberDraft(
                            Map.of(MemberField.NAME, name, MemberField.NUMBER, "2020" + i),
                            Stage.FULL,
                            null,
                            Set.of(),
                            MemberDraft.Dates.UNKNOWN),
                    "bench");
        }
    }

    private void records() {
        ActivityType[] types = ActivityType.values();
        for (int i = 0; i < 1200; i++) {
            ActivityId id =
                    activities.plan(
                            new ActivityPlan(
                                    types[i % types.length],
                                    text(12),
                                    new ActivityPlan.When(
                                            LocalDate.of(2016, 1, 1).plusDays(i * 3L),
                                            LocalTime.of(14, 30),
                                            LocalTime.of(16, 0)),
                                    "学院楼 305",
                                    new ActivityPlan.People(
                                            "张三", "李四", Audience.of(Audience.Kind.MEMBERS))));
            String rare = i == 77 ? "罕见词语之一" : "";
            activities.saveMinutes(id, text(4000) + rare + text(1000));
            for (int f = 0; f < 17; f++) {
                activities.addEvidence(
                        id,
                        Evidence.Kind.PHOTO,
                        new Evidence.File(
                                "IMG_" + i + "_" + f + text(6) + ".jpg", "0".repeat(64), 9));
            }
        }
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            boolean stop = i % 17 == 16;
            text.append(stop ? '，' : CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return text.toString();
    }
}
