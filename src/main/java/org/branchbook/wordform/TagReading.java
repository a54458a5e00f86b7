package org.branchbook.wordform;

import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.branchbook.tag.Finding;
import org.branchbook.tag.TagField;
import org.branchbook.tag.TagField.Kind;
import org.branchbook.tag.TagFields;

/** Looks up one tag after the other and writes it as poi-tl is to meet it. */
final class TagReading {
    private final TagFields fields;
    private final List<Finding> findings;
    private int known;

    TagReading(TagFields fields, List<Finding> findings) {
        this.fields = fields;
        this.findings = findings;
    }

    int known() {
        return known;
    }

    /**
     * @param open the blocks around it that began in the same cell or text
     */
    void read(Tag tag, Scope scope, Deque<Block> open) {
        if (!tag.list().isEmpty()) {
            column(tag, scope);
        } else if (tag.mark().equals("?")) {
            open.push(begin(tag, scope));
        } else if (tag.mark().equals("/")) {
            end(tag, scope, open);
        } else if (tag.name().isEmpty()) {
            wrong(tag, scope, "tag.empty", tag.typed());
        } else if (tag.mark().isEmpty() || tag.mark().equals("@")) {
            value(tag, scope);
        } else {
            wrong(tag, scope, "tag.badMark", tag.typed(), tag.mark());
        }
    }

    private void column(Tag tag, Scope scope) {
        if (!fields.isList(tag.list())) {
            // Square brackets with a dot in them may be anything: they stay as they are.
            tag.write(tag.typed());
            return;
        }
        Optional<TagField> field = fields.column(tag.list(), tag.name());
        if (scope.row().isEmpty()) {
            wrong(tag, scope, "tag.rowOnly", tag.typed(), begin(tag.list()) + end(tag.list()));
        } else if (field.isEmpty()) {
            unknown(tag, scope.in(tag.list()));
        } else {
            write(tag, scope, sign(field.get().kind()) + tag.name());
        }
    }

    private void value(Tag tag, Scope scope) {
        Optional<TagField> field = fields.find(scope.list(), tag.name());
        if (field.isEmpty() && fields.isQuestion(scope.list(), tag.name())) {
            write(tag, scope, tag.name());
        } else if (field.isEmpty()) {
            unknown(tag, scope);
        } else if (field.get().kind() == Kind.LIST) {
            wrong(tag, scope, "tag.isList", tag.name(), begin(tag.name()) + end(tag.name()));
        } else {
            write(tag, scope, sign(field.get().kind()) + tag.name());
        }
    }

    private static String sign(Kind kind) {
        return kind == Kind.PICTURE ? "@" : "";
    }

    private Block begin(Tag tag, Scope scope) {
        Optional<TagField> field = fields.find(scope.list(), tag.name());
        boolean question = fields.isQuestion(scope.list(), tag.name());
        if (field.isEmpty() && !question) {
            unknown(tag, scope);
        }
        boolean list = field.isPresent() && field.get().kind() == Kind.LIST;
        String written = list || question ? tag.name() : TagFields.question(tag.name());
        write(tag, scope, "?" + written);
        String inside = list ? tag.name() : scope.list();
        return new Block(tag, tag.name(), written, inside, scope.place());
    }

    private void end(Tag tag, Scope scope, Deque<Block> open) {
        boolean here = open.stream().anyMatch(block -> closes(tag, block));
        if (!here) {
            wrong(tag, scope, "tag.notOpen", end(tag.name()), begin(tag.name()));
            return;
        }
        while (!closes(tag, open.peek())) {
            unclosed(open.pop());
        }
        write(tag, scope, "/" + open.pop().written());
    }

    private static boolean closes(Tag tag, Block block) {
        return tag.name().isEmpty() || tag.name().equals(block.name());
    }

    void unclosed(Block block) {
        String begin = begin(block.name());
        String end = end(block.name());
        String typed = block.tag().typed();
        findings.add(Finding.wrong(block.place(), typed, "tag.unclosed", begin, end));
    }

    /** A block that begins in one cell and ends in another is one thing wrong, not two. */
    void acrossCells(int from) {
        for (int i = from; i < findings.size(); i++) {
            Finding begun = findings.get(i);
            for (int j = i + 1; j < findings.size(); j++) {
                Finding ended = findings.get(j);
                boolean pair =
                        begun.problem().key().equals("tag.unclosed")
                                && ended.problem().key().equals("tag.notOpen")
                                && begun.problem().args().equals(ended.problem().args().reversed());
                if (pair) {
                    Object typed = begun.problem().args().getFirst();
                    findings.remove(j);
                    findings.set(
                            i, Finding.wrong(begun.place(), begun.tag(), "tag.acrossCells", typed));
                    break;
                }
            }
        }
    }

    private static String begin(String name) {
        return "{{?" + name + "}}";
    }

    private static String end(String name) {
        return "{{/" + name + "}}";
    }

    private void unknown(Tag tag, Scope scope) {
        Optional<TagField> near = fields.nearest(scope.list(), tag.name());
        if (near.isPresent()) {
            wrong(tag, scope, "tag.unknownNear", tag.typed(), near.get().tag());
        } else {
            wrong(tag, scope, "tag.unknown", tag.typed());
        }
    }

    private void wrong(Tag tag, Scope scope, String key, Object... args) {
        findings.add(Finding.wrong(scope.place(), tag.typed(), key, args));
    }

    private void write(Tag tag, Scope scope, String text) {
        known++;
        boolean row = !scope.row().isEmpty();
        tag.write(row ? Tags.ROW_BEGIN + text + Tags.ROW_END : "{{" + text + "}}");
    }

    /** What looks like a tag and is none. */
    void rest(String text, Scope scope) {
        Matcher loose = Tags.LOOSE.matcher(text);
        if (loose.find()) {
            String near = text.substring(loose.start(), Math.min(text.length(), loose.end() + 8));
            findings.add(
                    Finding.wrong(scope.place(), near, "tag.loose", near.replace("\uFFFC", "")));
        }
        Matcher single = Tags.SINGLE.matcher(text);
        while (single.find()) {
            if (fields.find(scope.list(), single.group(1)).isPresent()) {
                findings.add(
                        Finding.note(
                                scope.place(),
                                single.group(),
                                "tag.single",
                                single.group(),
                                Tags.plain(single.group(1))));
            }
        }
    }
}
