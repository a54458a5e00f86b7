package org.branchbook.export;

import java.util.Comparator;
import java.util.List;
import org.branchbook.base.Messages;
import org.branchbook.branch.Post;
import org.branchbook.member.MemberField;
import org.branchbook.member.RosterEntry;
import org.branchbook.person.NameOrder;

/** The orders in which people stand on a list that is handed in. */
public enum ExportOrder implements Messages.Texted {
    OWN("member.order.own"),
    STROKES("member.order.strokes"),
    FULL_STROKES("member.order.fullStrokes"),
    PINYIN("member.order.pinyin"),
    POST("export.order.post"),
    NUMBER("export.order.number");

    private final String key;

    ExportOrder(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /** People who come in the branch's own order, in this one. */
    List<RosterEntry> sorted(List<RosterEntry> people) {
        return switch (this) {
            case OWN -> people;
            case STROKES -> NameOrder.STROKES.sorted(people, RosterEntry::name);
            case FULL_STROKES -> NameOrder.FULL_STROKES.sorted(people, RosterEntry::name);
            case PINYIN -> NameOrder.PINYIN.sorted(people, RosterEntry::name);
            case POST ->
                    STROKES.sorted(people).stream()
                            .sorted(Comparator.comparingInt(ExportOrder::firstPost))
                            .toList();
            case NUMBER ->
                    people.stream()
                            .sorted(
                                    Comparator.comparing(
                                                    (RosterEntry entry) -> number(entry).isEmpty())
                                            .thenComparing(ExportOrder::number))
                            .toList();
        };
    }

    private static int firstPost(RosterEntry entry) {
        return entry.posts().stream().mapToInt(Post::ordinal).min().orElse(Integer.MAX_VALUE);
    }

    private static String number(RosterEntry entry) {
        return entry.member().value(MemberField.NUMBER);
    }
}
