package org.branchbook.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.base.Messages;
import org.branchbook.base.PartialDate;
import org.branchbook.branch.Post;
import org.branchbook.fields.FieldChoice;
import org.branchbook.member.Fact;
import org.branchbook.member.FactDetail;
import org.branchbook.member.FactKind;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberField.Section;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.Stage;
import org.jspecify.annotations.Nullable;

/** What a check sheet says of one person: every field in use and what holds on the day. */
final class CheckSheetText {
    private static final Messages CHINESE = new Messages(Locale.CHINA);
    private static final Set<MemberField> WIDE = Set.of(MemberField.UNIT_POST, MemberField.ADDRESS);

    private final CheckSheet.Person person;
    private final FieldChoice choice;
    private final boolean full;

    /**
     * @param wide whether it takes the whole width
     */
    record Item(String label, String value, boolean wide) {}

    CheckSheetText(CheckSheet.Person person, FieldChoice choice, boolean full) {
        this.person = person;
        this.choice = choice;
        this.full = full;
    }

    /** In the order of the paper form. */
    List<Item> items() {
        List<Item> items = new ArrayList<>();
        List<Section> before = List.of(Section.PERSON, Section.WORK, Section.STUDENT);
        before.forEach(section -> add(section, items));
        add(Section.CONTACT, items);
        place(items);
        add(Section.PARTY, items);
        standing(items);
        add(Section.MORE, items);
        return items;
    }

    private void add(Section section, List<Item> items) {
        for (MemberField field : section.fields()) {
            String value = person.entry().member().value(field);
            if (choice.shows(field, value)) {
                boolean wide = WIDE.contains(field) || field.kind() == MemberField.Kind.LINES;
                items.add(new Item(CHINESE.text(field), shown(field, value), wide));
            }
        }
    }

    private String shown(MemberField field, String value) {
        if (value.isEmpty()) {
            return "";
        }
        PartialDate date = field.date() ? PartialDate.parse(value) : null;
        if (date != null) {
            return date.dotted();
        }
        return full ? field.shown(value, CHINESE) : field.masked(value, CHINESE);
    }

    private void place(List<Item> items) {
        RosterEntry entry = person.entry();
        Stage stage = entry.stage();
        String name = stage == null ? "" : CHINESE.text(stage);
        items.add(item(FactKind.STAGE, name + since(FactKind.STAGE)));
        items.add(item(FactKind.GROUP, person.group() + since(FactKind.GROUP)));
        String posts =
                entry.posts().stream()
                        .sorted()
                        .map((Post post) -> CHINESE.text(post))
                        .collect(Collectors.joining("、"));
        items.add(item(FactKind.POST, posts + since(FactKind.POST)));
        items.add(new Item(CHINESE.text("member.in"), day(entry.belonging().from()), false));
    }

    private static Item item(FactKind kind, String value) {
        return new Item(CHINESE.text(kind), value, false);
    }

    /** Since when the latest fact of a kind holds; "" where none does or the day is not known. */
    private String since(FactKind kind) {
        return person.facts().stream()
                .filter(fact -> fact.kind() == kind && fact.covers(person.day()))
                .map(Fact::from)
                .filter(from -> from != null)
                .max(LocalDate::compareTo)
                .map(from -> "（" + day(from) + "起）")
                .orElse("");
    }

    private void standing(List<Item> items) {
        RosterEntry.Standing standing = person.entry().standing();
        Stage stage = person.entry().stage();
        if (stage != null && stage.member()) {
            items.add(item(FactKind.STATUS, said(standing.status(), "正常")));
            items.add(item(FactKind.AWAY, said(standing.away(), "否")));
            items.add(item(FactKind.LOST, said(standing.lost(), "否")));
        }
    }

    private static String said(@Nullable Fact fact, String otherwise) {
        if (fact == null) {
            return otherwise;
        }
        LocalDate from = fact.from();
        String since = from == null ? "" : "（" + day(from) + "起）";
        String note = fact.ground().note().isBlank() ? "" : "，" + fact.ground().note();
        return CHINESE.text(FactDetail.valueOf(fact.detail())) + since + note;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : PartialDate.of(day).dotted();
    }
}
