package org.branchbook.attendance;

import java.util.Arrays;
import java.util.List;
import org.branchbook.base.Messages;

/** The kinds of leave that reviewers tell apart; the reason beside it may say more. */
public enum LeaveKind implements Messages.Texted {
    OFFICIAL("attendance.leave.official", "公差", "差", "公务", "公派"),
    SICK("attendance.leave.sick", "病假", "病", "住院", "医"),
    PRIVATE("attendance.leave.private", "事假", "事"),
    INTERNSHIP("attendance.leave.internship", "实习或外出学习", "实习", "外出学习", "进修"),
    ELSEWHERE("attendance.leave.elsewhere", "在外地流动", "流动", "外地"),
    MATERNITY("attendance.leave.maternity", "产假", "产假", "陪产"),
    OTHER("attendance.leave.other", "其他");

    /** The kinds that one key each marks, in the order of their keys 5 to 9. */
    static final List<LeaveKind> BY_KEY = List.of(OFFICIAL, SICK, PRIVATE, INTERNSHIP, ELSEWHERE);

    static final int FIRST_KEY = 5;

    private final String key;
    private final String written;
    private final List<String> signs;

    LeaveKind(String key, String written, String... signs) {
        this.key = key;
        this.written = written;
        this.signs = List.of(signs);
    }

    @Override
    public String key() {
        return key;
    }

    /** As a record says it, which is Chinese in every language of the screen. */
    public String written() {
        return written;
    }

    /** The kind that a reason in words speaks of; maternity before sickness, matters last. */
    public static LeaveKind of(String reason) {
        List<LeaveKind> order = List.of(MATERNITY, SICK, INTERNSHIP, ELSEWHERE, OFFICIAL, PRIVATE);
        return order.stream()
                .filter(kind -> kind.signs.stream().anyMatch(reason::contains))
                .findFirst()
                .orElse(OTHER);
    }

    /** The kind with this name, in Chinese, in English or as a constant; null for none. */
    public static @org.jspecify.annotations.Nullable LeaveKind named(
            String word, Messages messages) {
        return Arrays.stream(values())
                .filter(kind ->
                        kind.written.equals(word)
                                || kind.name().equalsIgnoreCase(word)
                                || messages.text(kind).equalsIgnoreCase(word))
                .findFirst()
                .orElse(null);
    }
}
