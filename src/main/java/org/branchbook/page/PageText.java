package org.branchbook.page;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Text;

/** Splits lines of text into runs of one font each, and measures them. */
final class PageText {
    private static final String MISSING = "□";

    private final List<PageFont> chain;

    PageText(List<PageFont> chain) {
        this.chain = chain;
    }

    record Run(PageFont font, String text) {}

    /** A character that no font has becomes a box; PDFBox would fail on it. */
    List<Run> runs(String line) {
        List<Run> runs = new ArrayList<>();
        for (int c : Text.clean(line).replaceAll("[\\n\\t]", " ").codePoints().toArray()) {
            PageFont font = fontOf(c);
            String shown = font.shows(c) ? Character.toString(c) : box(font);
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).font() == font) {
                runs.set(last, new Run(font, runs.get(last).text() + shown));
            } else {
                runs.add(new Run(font, shown));
            }
        }
        return runs;
    }

    private PageFont fontOf(int character) {
        return chain.stream()
                .filter(font -> font.shows(character))
                .findFirst()
                .orElse(chain.getLast());
    }

    private static String box(PageFont font) {
        return font.shows(MISSING.codePointAt(0)) ? MISSING : "?";
    }

    /** In ems. */
    double width(String line) {
        return runs(line).stream().mapToDouble(run -> run.font().width(run.text())).sum();
    }

    /** Lines no wider than this many ems; Latin words and numbers stay whole where they can. */
    List<String> wrap(String text, double ems) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : Text.clean(text).split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String piece : paragraph.split("(?<=[^\\w.])|(?=[^\\w.])", -1)) {
                if (!line.isEmpty() && width(line + piece) > ems) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(piece);
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
