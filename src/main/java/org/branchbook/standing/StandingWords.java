package org.branchbook.standing;

import java.util.Locale;
import java.util.Set;
import org.branchbook.base.Messages;
import org.branchbook.member.FactDetail;
import org.branchbook.member.FactKind;
import org.jspecify.annotations.Nullable;

/**
 * What a cell that says whether something is so means.
 *
 * @param detail what exactly, where the cell says that
 */
public record StandingWords(boolean yes, boolean no, @Nullable FactDetail detail) {
    private static final Set<String> YES = Set.of("是", "1", "有", "Y", "YES", "TRUE", "√", "✓");
    private static final Set<String> NO =
            Set.of(
                    "否", "0", "正常", "未", "N", "NO", "FALSE", "×", "不是", "未失联", "未流动", "未出国境", "未延长",
                    "不延长");
    private static final Messages CHINESE = new Messages(Locale.CHINA);

    static boolean isYes(String text) {
        return YES.contains(plain(text));
    }

    static boolean isNo(String text) {
        return NO.contains(plain(text));
    }

    /** What a text says of a kind of fact; a word alone says that it is so. */
    public static StandingWords of(FactKind kind, String text) {
        String plain = plain(text);
        FactDetail detail = detail(kind, plain);
        boolean yes = detail != null || isYes(text) || names(kind, plain);
        return new StandingWords(yes, isNo(text), detail);
    }

    private static @Nullable FactDetail detail(FactKind kind, String text) {
        for (FactDetail detail : FactDetail.of(kind)) {
            if (CHINESE.text(detail).equals(text) || detail.name().equals(text)) {
                return detail;
            }
        }
        return switch (text) {
            case "因私", "因私出国", "因私出国境" -> only(kind, FactDetail.ABROAD_PRIVATE);
            case "留学", "出国留学", "公派留学", "自费留学" -> only(kind, FactDetail.ABROAD_STUDY);
            case "因公", "因公出国", "因公出国境", "公派" -> only(kind, FactDetail.ABROAD_SENT);
            default -> null;
        };
    }

    /** Whether a text only names the kind of fact, in one of the words branches use. */
    public static boolean names(FactKind kind, String text) {
        return switch (kind) {
            case AWAY -> Set.of("流动", "流动党员", "外出").contains(text);
            case LOST -> Set.of("失联", "失联党员", "失去联系", "已失联").contains(text);
            case STATUS -> Set.of("停止党籍", "已停止党籍").contains(text);
            case PROBATION -> Set.of("延长", "已延长", "延长预备期").contains(text);
            default -> false;
        };
    }

    private static @Nullable FactDetail only(FactKind kind, FactDetail detail) {
        return detail.kind() == kind ? detail : null;
    }

    /** What is entered where a sheet says only that it is so; null where that would be a guess. */
    static @Nullable FactDetail usual(FactKind kind) {
        return switch (kind) {
            case AWAY -> FactDetail.MOBILE;
            case LOST -> FactDetail.LOST_OTHER;
            case STATUS -> FactDetail.SUSPENDED;
            case PROBATION -> FactDetail.EXTENDED;
            default -> null;
        };
    }

    /** Without the number a list of reasons gives it, and without blanks. */
    private static String plain(String text) {
        return text.replaceAll("\\s", "")
                .replaceFirst("^[①②③④⑤⑥⑦]", "")
                .replaceFirst("^[1-7][.．、](?=\\D)", "")
                .toUpperCase(Locale.ROOT);
    }
}
