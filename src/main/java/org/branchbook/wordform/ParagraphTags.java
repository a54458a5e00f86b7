package org.branchbook.wordform;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.branchbook.office.Xml;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds the tags of a paragraph over all its runs and gives each a run of its own. */
final class ParagraphTags {
    private static final char BEGIN = '\uE100';
    private static final char END = '\uE101';
    private static final String SOMETHING = "\uFFFC";
    private static final Pattern TOKEN = Pattern.compile(BEGIN + "(\\d+)" + END);

    /** What was found, the rest of the text with it. */
    record Found(List<Tag> tags, String rest) {}

    /** A w:t and where its text begins in that of the paragraph. */
    private record Piece(Element element, int start, StringBuilder text) {}

    /** A tag before it has its run. */
    private record Match(int start, int end, String mark, String list, String name, String typed) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private ParagraphTags() {}

    static Found in(Element paragraph) {
        ParagraphTags tags = new ParagraphTags();
        tags.gather(paragraph);
        if (!Tags.mayHold(tags.text.toString())) {
            return new Found(List.of(), tags.text.toString());
        }
        List<Match> matches = tags.matches();
        if (matches.isEmpty()) {
            return new Found(List.of(), tags.text.toString());
        }
        for (int i = matches.size() - 1; i >= 0; i--) {
            tags.mark(i, matches.get(i));
        }
        return new Found(tags.split(matches), tags.rest(matches));
    }

    private void gather(Element parent) {
        for (Element child : Xml.children(parent)) {
            if (Xml.is(child, "t")) {
                pieces.add(new Piece(child, text.length(), new StringBuilder(text(child))));
                text.append(child.getTextContent());
            } else if (Xml.is(child, "r")) {
                gather(child);
            } else if (!Xml.is(child, "rPr", "pPr", "bookmarkStart", "bookmarkEnd")) {
                text.append(SOMETHING);
            }
        }
    }

    private static String text(Element element) {
        return String.valueOf(element.getTextContent());
    }

    private List<Match> matches() {
        List<Match> matches = new ArrayList<>();
        Matcher matcher = Tags.TAG.matcher(text);
        while (matcher.find()) {
            boolean column = matcher.group(3) != null;
            matches.add(
                    new Match(
                            matcher.start(),
                            matcher.end(),
                            column ? "" : Tags.mark(matcher.group(1)),
                            column ? matcher.group(3).strip() : "",
                            column ? matcher.group(4) : matcher.group(2),
                            matcher.group()));
        }
        return matches;
    }

    /** Puts a token in the first piece a tag lies in and takes its characters out of the rest. */
    private void mark(int index, Match match) {
        boolean placed = false;
        for (Piece piece : pieces) {
            int from = Math.max(match.start - piece.start, 0);
            int length = text(piece.element).length();
            int to = Math.min(match.end - piece.start, length);
            if (from >= to) {
                continue;
            }
            piece.text.replace(from, to, placed ? "" : BEGIN + String.valueOf(index) + END);
            placed = true;
        }
    }

    private String rest(List<Match> matches) {
        StringBuilder rest = new StringBuilder(text);
        for (int i = matches.size() - 1; i >= 0; i--) {
            rest.replace(matches.get(i).start, matches.get(i).end, SOMETHING);
        }
        return rest.toString();
    }

    private List<Tag> split(List<Match> matches) {
        List<Tag> tags = new ArrayList<>();
        for (Piece piece : pieces) {
            String marked = piece.text.toString();
            if (marked.indexOf(BEGIN) < 0) {
                if (!marked.equals(text(piece.element))) {
                    Markup.setText(piece.element, marked);
                }
                continue;
            }
            split(piece.element, marked, matches, tags);
        }
        return tags;
    }

    /** The run of a text becomes several: what stood before, each tag, what stood after. */
    private static void split(Element piece, String marked, List<Match> matches, List<Tag> tags) {
        Element run = (Element) piece.getParentNode();
        Node parent = run.getParentNode();
        Element after = Markup.emptyRun(run);
        Node next = piece.getNextSibling();
        while (next != null) {
            Node following = next.getNextSibling();
            after.appendChild(next);
            next = following;
        }
        Xml.remove(piece);
        Node before = run.getNextSibling();
        if (!bare(after)) {
            parent.insertBefore(after, before);
            before = after;
        }
        Matcher token = TOKEN.matcher(marked);
        int from = 0;
        while (token.find()) {
            words(run, marked.substring(from, token.start()), before);
            Match match = matches.get(Integer.parseInt(token.group(1)));
            Element own = Markup.run(run, match.typed);
            parent.insertBefore(own, before);
            tags.add(new Tag(own, match.mark, match.list, match.name, match.typed));
            from = token.end();
        }
        words(run, marked.substring(from), before);
        if (bare(run)) {
            Xml.remove(run);
        }
    }

    private static void words(Element run, String words, @Nullable Node before) {
        if (!words.isEmpty()) {
            run.getParentNode().insertBefore(Markup.run(run, words), before);
        }
    }

    private static boolean bare(Element run) {
        return Xml.children(run).stream().allMatch(child -> Xml.is(child, "rPr"));
    }
}
