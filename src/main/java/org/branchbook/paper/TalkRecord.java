package org.branchbook.paper;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.base.Dates;
import org.branchbook.talk.TalkKind;
import org.branchbook.word.Paper;
import org.branchbook.word.WordTable;
import org.branchbook.word.WordTable.Cell;

/**
 * 谈心谈话记录: one talk a page. What was said is left as room to write in unless it was asked for; both
 * sign by hand.
 */
final class TalkRecord {
    private static final String NAME = "谈心谈话记录";
    private static final double ROOM_TO_WRITE = 92;

    private TalkRecord() {}

    /**
     * A talk as the paper tells it.
     *
     * @param one who led it where that can be told, with the post held on the day
     * @param content "" where it is not to be written
     */
    record Line(
            LocalDate on, String one, String other, TalkKind kind, String topic, String content) {}

    static Written of(String branch, List<Line> talks, String name) {
        return new Written(
                name.isEmpty() ? NAME : name,
                "谈话内容属个人信息，请妥善保管",
                paper -> {
                    for (int i = 0; i < talks.size(); i++) {
                        if (i > 0) {
                            paper.pageBreak();
                        }
                        write(paper, branch, talks.get(i));
                    }
                });
    }

    private static void write(Paper paper, String branch, Line talk) {
        Heads.title(paper, branch, NAME);
        WordTable table = WordTable.columns(24, 54, 24, 54).rowHeight(10);
        Heads.pair(table, "谈话人", talk.one(), "谈话对象", talk.other());
        // Where they talked is not kept in the book.
        Heads.pair(table, "谈话时间", Dates.document(talk.on()), "谈话地点", "");
        Heads.wide(table, "谈话类别", Heads.CHINESE.text(talk.kind()));
        Heads.wide(table, "谈话主题", talk.topic());
        table.rowHeight(talk.content().isEmpty() ? ROOM_TO_WRITE : 30);
        table.row(Cell.label("谈话内容"), Cell.prose(talk.content()).spanning(3));
        paper.table(table).blank().signLines("谈话人（签字）：", "谈话对象（签字）：");
    }

    /** 谈心谈话登记表 of a year: who, when, about what; never what was said. */
    static Written register(String branch, int year, List<Line> talks) {
        String name = year + "年谈心谈话登记表";
        return new Written(
                name,
                "",
                paper -> {
                    Heads.title(paper, branch, name);
                    WordTable table =
                            WordTable.columns(12, 20, 30, 30, 23, 41)
                                    .fontSize(10.5)
                                    .lineHeight(16)
                                    .rowHeight(8.5)
                                    .header("序号", "日期", "谈话人", "谈话对象", "类别", "主题");
                    for (int i = 0; i < talks.size(); i++) {
                        Line talk = talks.get(i);
                        table.row(
                                Cell.center(String.valueOf(i + 1)),
                                Cell.fit(talk.on().toString()),
                                Cell.fit(talk.one()),
                                Cell.fit(talk.other()),
                                Cell.text(Heads.CHINESE.text(talk.kind())),
                                Cell.text(talk.topic()));
                    }
                    if (talks.isEmpty()) {
                        table.row(Cell.center("（没有登记谈心谈话）").spanning(6));
                    }
                    paper.table(table.framed()).blank().signLines("填表人（签字）：", "支部书记（签字）：");
                });
    }
}
