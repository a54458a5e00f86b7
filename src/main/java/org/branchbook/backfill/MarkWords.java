package org.branchbook.backfill;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.branchbook.attendance.Mark;

/** The words and signs by which lists mark who came. */
final class MarkWords {
    private static final Set<String> PRESENT =
            Set.of(
                    "到", "到会", "实到", "已到", "出席", "出勤", "签到", "已签到", "参加", "已参加", "参会", "迟到", "是",
                    "√", "✓", "✔", "☑", "1", "y", "yes", "present");
    private static final Set<String> LEAVE =
            Set.of(
                    "请假", "假", "已请假", "病假", "事假", "公假", "产假", "公差", "出差", "实习", "外出", "外出学习", "流动",
                    "leave");
    private static final Set<String> ABSENT =
            Set.of(
                    "缺", "缺席", "缺勤", "未到", "未签到", "未参加", "旷会", "无故缺席", "否", "×", "✗", "✘", "x", "0",
                    "n", "no", "absent");

    private MarkWords() {}

    /** A mark with the reason that stands beside it, "" where none does. */
    record Marked(Mark mark, String reason) {}

    static Optional<Marked> read(String text) {
        String whole = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        NameList.Named parts =
                NameList.read(whole).stream().findFirst().orElse(new NameList.Named("", ""));
        String word = parts.name().toLowerCase(Locale.ROOT);
        if (PRESENT.contains(word)) {
            return Optional.of(new Marked(Mark.PRESENT, ""));
        }
        if (LEAVE.contains(word)) {
            boolean bare = Set.of("请假", "假", "已请假", "leave").contains(word);
            String reason = parts.note().isEmpty() && !bare ? parts.name() : parts.note();
            return Optional.of(new Marked(Mark.LEAVE, reason));
        }
        return ABSENT.contains(word)
                ? Optional.of(new Marked(Mark.ABSENT, parts.note()))
                : Optional.empty();
    }
}
