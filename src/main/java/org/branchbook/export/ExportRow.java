package org.branchbook.export;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.branchbook.base.Messages;
import org.branchbook.base.PartialDate;
import org.branchbook.branch.Branch;
import org.branchbook.branch.GroupId;
import org.branchbook.branch.Post;
import org.branchbook.member.Fact;
import org.branchbook.member.FactDetail;
import org.branchbook.member.MemberField;
import org.branchbook.member.RosterEntry;
import org.branchbook.member.Stage;
import org.jspecify.annotations.Nullable;

/** Writes one person's values as a profile wants them, in Chinese. */
final class ExportRow {
    private static final Messages CHINESE = new Messages(Locale.CHINA);

    private final ExportProfile.Writing writing;
    private final Branch branch;
    private final Function<GroupId, String> groupName;
    private final LocalDate day;
    private final boolean full;

    /**
     * @param full whether private values are written out instead of masked
     */
    ExportRow(
            ExportProfile.Writing writing,
            Branch branch,
            Function<GroupId, String> groupName,
            LocalDate day,
            boolean full) {
        this.writing = writing;
        this.branch = branch;
        this.groupName = groupName;
        this.day = day;
        this.full = full;
    }

    Branch branch() {
        return branch;
    }

    /** Whether the list holds what is private, in words for its foot. */
    String privacy() {
        return full ? "含完整个人信息，请妥善保管" : "证件号码、电话、住址已部分隐去";
    }

    /**
     * @param number place in the list, from 1
     */
    String value(ExportField column, RosterEntry entry, int number) {
        String value =
                column.field()
                        .map(field -> field(field, entry))
                        .orElseGet(
                                () -> column.extra().map(e -> extra(e, entry, number)).orElse(""));
        return value.isEmpty() ? writing.blank() : value;
    }

    private String field(MemberField field, RosterEntry entry) {
        String value = entry.member().value(field);
        if (field == MemberField.NAME) {
            return writing.spaced() ? spaced(value) : value;
        }
        Optional<PartialDate> date = date(field, entry);
        if (date.isPresent()) {
            return writing.dates().written(date.get());
        }
        if (value.isEmpty()) {
            return "";
        }
        return full ? field.shown(value, CHINESE) : field.masked(value, CHINESE);
    }

    /** 王　芳: two characters stand as wide as three. */
    private static String spaced(String name) {
        return name.codePointCount(0, name.length()) == 2
                ? name.substring(0, name.offsetByCodePoints(0, 1))
                        + '\u3000'
                        + name.substring(name.offsetByCodePoints(0, 1))
                : name;
    }

    /** The date a column holds; empty for other columns and where it is not known. */
    Optional<PartialDate> date(ExportField column, RosterEntry entry) {
        if (column.field().isPresent()) {
            return date(column.field().get(), entry);
        }
        LocalDate date =
                switch (column.extra().orElse(ExportField.Extra.NO)) {
                    case IN -> entry.belonging().from();
                    case OUT -> entry.belonging().to();
                    default -> null;
                };
        return Optional.ofNullable(date).map(PartialDate::of);
    }

    private static Optional<PartialDate> date(MemberField field, RosterEntry entry) {
        return field.date() ? Optional.ofNullable(entry.member().date(field)) : Optional.empty();
    }

    private String extra(ExportField.Extra extra, RosterEntry entry, int number) {
        GroupId group = entry.group();
        Stage stage = entry.stage();
        return switch (extra) {
            case NO -> String.valueOf(number);
            case STAGE -> stage == null ? "" : CHINESE.text(stage);
            case GROUP -> group == null ? "" : groupName.apply(group);
            case POSTS ->
                    entry.posts().stream()
                            .sorted()
                            .map((Post post) -> CHINESE.text(post))
                            .collect(Collectors.joining("、"));
            case IN, OUT ->
                    date(ExportField.of(extra), entry).map(writing.dates()::written).orElse("");
            case STATUS -> said(entry.standing().status(), "正常");
            case AWAY -> entry.standing().away() == null ? "否" : "是";
            case LOST -> entry.standing().lost() == null ? "否" : "是";
            case AGE -> age(entry);
            case BRANCH -> branch.name();
            case SUPERIOR -> branch.superior();
        };
    }

    private static String said(@Nullable Fact fact, String otherwise) {
        return fact == null ? otherwise : CHINESE.text(FactDetail.valueOf(fact.detail()));
    }

    /** In full years; only where the birthday is known. */
    private String age(RosterEntry entry) {
        return date(MemberField.BIRTH_DATE, entry)
                .filter(PartialDate::exact)
                .map(birth -> String.valueOf(Period.between(birth.earliest(), day).getYears()))
                .orElse("");
    }
}
