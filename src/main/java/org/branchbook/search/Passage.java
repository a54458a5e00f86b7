package org.branchbook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a text around what was found in it.
 *
 * @param marks where the words found stand in the piece, in order and apart
 */
public record Passage(String text, List<Mark> marks) {
    private static final int BEFORE = 18;
    private static final int LENGTH = 90;

    /** What nobody should read over a shoulder, though somebody wrote it into the minutes. */
    private static final Pattern PRIVATE =
            Pattern.compile("(?<!\\d)(?:\\d{17}[\\dXx]|\\d{15}|1[3-9]\\d{9})(?!\\d)");

    /** From and to, the latter not included. */
    public record Mark(int from, int to) {}

    public static final Passage NONE = new Passage("", List.of());

    public Passage {
        marks = List.copyOf(marks);
    }

    /**
     * @param folded the text as it is compared, of the same length
     * @param words what to look for; those that are not there are left out
     */
    static Passage of(String text, String folded, List<String> words) {
        int first = Integer.MAX_VALUE;
        for (String word : words) {
            int at = folded.indexOf(word);
            first = at < 0 ? first : Math.min(first, at);
        }
        if (first == Integer.MAX_VALUE) {
            first = 0;
        }
        int from = whole(text, Math.max(0, first - BEFORE));
        int to = whole(text, Math.min(text.length(), from + LENGTH));
        String before = from > 0 ? "…" : "";
        String piece = masked(text).substring(from, to).replace('\n', ' ').replace('\t', ' ');
        String shown = before + piece + (to < text.length() ? "…" : "");
        return new Passage(shown, marks(before + folded.substring(from, to), words));
    }

    /** Never cuts a character of two units in two. */
    private static int whole(String text, int at) {
        boolean inside =
                at > 0
                        && at < text.length()
                        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return inside ? at - 1 : at;
    }

    private static List<Mark> marks(String folded, List<String> words) {
        boolean[] marked = new boolean[folded.length() + 1];
        for (String word : words) {
            for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
                for (int i = at; i < at + word.length(); i++) {
                    marked[i] = true;
                }
            }
        }
        List<Mark> marks = new ArrayList<>();
        int begun = -1;
        for (int i = 0; i < marked.length; i++) {
            if (marked[i] && begun < 0) {
                begun = i;
            } else if (!marked[i] && begun >= 0) {
                marks.add(new Mark(begun, i));
                begun = -1;
            }
        }
        return marks;
    }

    /** ID and phone numbers with their middle hidden; the length stays. */
    static String masked(String text) {
        Matcher matcher = PRIVATE.matcher(text);
        StringBuilder shown = new StringBuilder(text);
        while (matcher.find()) {
            for (int i = matcher.start() + 3; i < matcher.end() - 4; i++) {
                shown.setCharAt(i, '*');
            }
        }
        return shown.toString();
    }
}
