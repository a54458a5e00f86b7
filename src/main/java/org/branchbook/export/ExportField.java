package org.branchbook.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.branchbook.base.Messages;
import org.branchbook.member.MemberField;

/**
 * What a column of an export can hold: a field of a person, or something told of him on the day.
 *
 * @param name of a {@link MemberField}, or of an {@link Extra} in small letters
 */
public record ExportField(String name, String key) implements Messages.Texted {
    private static final Messages CHINESE = new Messages(Locale.CHINA);
    private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

    /** What is not a field of a person; the names are those of the import's columns. */
    enum Extra {
        NO("export.field.no"),
        STAGE("member.stage"),
        GROUP("member.group"),
        POSTS("member.posts"),
        IN("member.in"),
        OUT("member.out"),
        STATUS("member.fact.status"),
        AWAY("member.fact.away"),
        LOST("member.fact.lost"),
        AGE("export.field.age"),
        BRANCH("fields.branch"),
        SUPERIOR("export.field.superior");

        private final String key;

        Extra(String key) {
            this.key = key;
        }
    }

    static ExportField of(Extra extra) {
        return new ExportField(extra.name().toLowerCase(Locale.ROOT), extra.key);
    }

    public static ExportField of(MemberField field) {
        return new ExportField(field.name(), field.key());
    }

    /** All of them, the number in the list first. */
    public static List<ExportField> all() {
        List<ExportField> all = new ArrayList<>();
        all.add(of(Extra.NO));
        Arrays.stream(MemberField.values()).map(ExportField::of).forEach(all::add);
        Arrays.stream(Extra.values()).skip(1).map(ExportField::of).forEach(all::add);
        return all;
    }

    /** By its name or by its label in one of the two languages. */
    public static Optional<ExportField> named(String text) {
        String wanted = text.strip();
        // PHONE is the name of one field and a label of another.
        return all().stream()
                .filter(field -> field.name().equals(wanted))
                .findFirst()
                .or(() ->
                        all().stream()
                                .filter(field ->
                                        CHINESE.text(field).equals(wanted)
                                                || ENGLISH.text(field).equalsIgnoreCase(wanted))
                                .findFirst());
    }

    public Optional<MemberField> field() {
        return MemberField.named(name);
    }

    Optional<Extra> extra() {
        return Arrays.stream(Extra.values())
                .filter(extra -> extra.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    /** The usual title of its column. */
    public String title() {
        return CHINESE.text(this);
    }
}
