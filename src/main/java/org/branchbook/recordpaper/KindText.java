package org.branchbook.recordpaper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.branchbook.activity.Activity;
import org.branchbook.appraisal.AppraisalSheet;
import org.branchbook.appraisal.Grade;
import org.branchbook.appraisal.GradeCounts;
import org.branchbook.base.Dates;
import org.branchbook.base.Text;
import org.branchbook.followup.FollowUp;
import org.branchbook.lecture.Lecture;
import org.branchbook.lecture.LectureKind;

/**
 * What the minutes say because of the kind of activity: further rows of the head, and sections
 * after what was said. Of grades only numbers, of follow-ups only those the record was closed with.
 *
 * @param head text by label
 * @param sections paragraphs by heading
 */
public record KindText(Map<String, String> head, Map<String, List<String>> sections) {
    public static final KindText NONE = new KindText(Map.of(), Map.of());

    public KindText {
        head = new LinkedHashMap<>(head);
        sections = new LinkedHashMap<>(sections);
    }

    /** Puts the text together, piece by piece. */
    public static final class Writer {
        private final Map<String, String> head = new LinkedHashMap<>();
        private final Map<String, List<String>> sections = new LinkedHashMap<>();

        public Writer lecture(Lecture lecture) {
            if (lecture.lecturers().isEmpty() && !lecture.outlined()) {
                return this;
            }
            head.put(
                    "授课人",
                    lecture.lecturers().stream()
                            .map(one -> one.name() + bracketed(one.title()))
                            .collect(Collectors.joining("、")));
            if (lecture.kind() != LectureKind.LECTURE) {
                head.put("授课形式", lecture.kind().documentName());
            }
            List<String> outline = new ArrayList<>(Text.paragraphs(lecture.outline()));
            var file = lecture.file();
            if (file != null) {
                outline.add("提纲、讲稿另附：" + file.name());
            }
            return section("授课提纲", outline);
        }

        public Writer decidedAt(Activity meeting) {
            head.put("主题议定", Dates.document(meeting.date()) + " " + meeting.title());
            return this;
        }

        /** Numbers only; nobody's grade. */
        public Writer appraisal(AppraisalSheet sheet) {
            GradeCounts counts = sheet.counts();
            if (counts.graded() == 0) {
                return this;
            }
            head.put("评议年度", sheet.activity().plan().year() + "年度");
            StringBuilder text = new StringBuilder("应评定党员");
            text.append(counts.gradable()).append("人，已评定").append(counts.graded()).append("人：");
            for (Grade grade : Grade.values()) {
                text.append(grade.documentName()).append(counts.of(grade)).append("人，");
            }
            text.setCharAt(text.length() - 1, '。');
            int others = counts.members() - counts.gradable();
            if (others > 0) {
                text.append("预备党员").append(others).append("人参加评议，不评定等次。");
            }
            return section("民主评议情况", List.of(text.toString()));
        }

        public Writer followUps(List<FollowUp> all) {
            section("整改清单", numbered(all.stream().filter(FollowUp::rectification).toList()));
            return section(
                    "后续事项", numbered(all.stream().filter(one -> !one.rectification()).toList()));
        }

        public KindText text() {
            return new KindText(head, sections);
        }

        private Writer section(String heading, List<String> paragraphs) {
            if (!paragraphs.isEmpty()) {
                sections.put(heading, paragraphs);
            }
            return this;
        }

        private static List<String> numbered(List<FollowUp> all) {
            List<String> lines = new ArrayList<>();
            for (FollowUp one : all) {
                String number = all.size() == 1 ? "" : (lines.size() + 1) + ".";
                String task = stopped(one.draft().task());
                String what =
                        one.rectification()
                                ? "问题：" + stopped(one.draft().problem()) + "整改措施：" + task
                                : task;
                lines.add(
                        number
                                + what
                                + "（负责人："
                                + one.draft().owner()
                                + "；"
                                + Dates.document(one.dueOn())
                                + "前完成）");
            }
            return lines;
        }

        /** One line that ends with a full stop. */
        private static String stopped(String text) {
            String line = text.replaceAll("\\s*\n\\s*", " ");
            return line.matches(".*[。；！？.;!?]") ? line : line + "。";
        }

        private static String bracketed(String text) {
            return text.isEmpty() ? "" : "（" + text + "）";
        }
    }
}
