package org.branchbook.paper;

import java.util.Locale;
import java.util.stream.Collectors;
import org.branchbook.base.Messages;
import org.branchbook.branch.Post;
import org.branchbook.member.RosterEntry;
import org.branchbook.recordpaper.DocumentNames;
import org.branchbook.word.Paper;
import org.branchbook.word.WordTable;
import org.branchbook.word.WordTable.Cell;

/** What these papers have in common: the head, rows of label and text, posts. */
final class Heads {
    /** Documents are in Chinese whatever the language of the window. */
    static final Messages CHINESE = new Messages(Locale.CHINA);

    private Heads() {}

    /** The branch, broken where a unit's name ends, above the name of the document. */
    static Paper title(Paper paper, String branch, String name) {
        if (!branch.isEmpty()) {
            paper.title(DocumentNames.titleLines(branch));
        }
        return paper.title(DocumentNames.titleLines(name)).blank();
    }

    /** A row of a table of four columns whose text takes three. */
    static void wide(WordTable table, String label, String text) {
        table.row(Cell.label(label), Cell.text(text).spanning(3));
    }

    static void pair(WordTable table, String label, String text, String second, String other) {
        table.row(Cell.label(label), Cell.text(text), Cell.label(second), Cell.text(other));
    }

    /** 张三（支部书记）; the name alone where there is no post. */
    static String withPosts(RosterEntry entry) {
        String posts = posts(entry);
        return posts.isEmpty() ? entry.name() : entry.name() + "（" + posts + "）";
    }

    static String posts(RosterEntry entry) {
        return entry.posts().stream()
                .sorted()
                .map((Post post) -> CHINESE.text(post))
                .collect(Collectors.joining("、"));
    }
}
