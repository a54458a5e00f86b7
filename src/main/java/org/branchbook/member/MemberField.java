package org.branchbook.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.branchbook.base.DateReader;
import org.branchbook.base.Messages;
import org.branchbook.base.PartialDate;
import org.branchbook.base.Problem;
import org.branchbook.person.Education;
import org.branchbook.person.Ethnicity;
import org.branchbook.person.IdNumber;
import org.branchbook.person.PersonName;
import org.branchbook.person.Phone;
import org.branchbook.person.Sex;

/**
 * The fields kept of a person, each with how it is read and checked. Values are held in one
 * normalised form: dates as ISO text of their precision, codes of the national standards, "" for
 * what is not known. Forms, import and export go through the same fields.
 */
public enum MemberField implements Messages.Texted {
    NAME("member.field.name", Kind.NAME, 30),
    NUMBER("member.field.number", Kind.TEXT, 40),
    SEX("member.field.sex", Kind.SEX, 10),
    ETHNICITY("member.field.ethnicity", Kind.ETHNICITY, 2),
    BIRTH_DATE("member.field.birthDate", Kind.DATE, 10),
    ID_NUMBER("member.field.idNumber", Kind.ID_NUMBER, 18),
    NATIVE_PLACE("member.field.nativePlace", Kind.TEXT, 100),
    EDUCATION("member.field.education", Kind.EDUCATION, 2),
    DEGREE("member.field.degree", Kind.TEXT, 40),
    WORK_POST("member.field.workPost", Kind.TEXT, 100),
    MOBILE("member.field.mobile", Kind.PHONE, 40),
    ADDRESS("member.field.address", Kind.ADDRESS, 300),
    APPLY_DATE("member.field.applyDate", Kind.DATE, 10),
    ACTIVIST_DATE("member.field.activistDate", Kind.DATE, 10),
    CANDIDATE_DATE("member.field.candidateDate", Kind.DATE, 10),
    JOIN_DATE("member.field.joinDate", Kind.DATE, 10),
    FULL_DATE("member.field.fullDate", Kind.DATE, 10),
    REMARK("member.field.remark", Kind.TEXT, 2000);

    /** How the values of a field are read and shown. */
    public enum Kind {
        NAME,
        TEXT,
        SEX,
        ETHNICITY,
        EDUCATION,
        DATE,
        ID_NUMBER,
        PHONE,
        ADDRESS
    }

    private final String key;
    private final Kind kind;
    private final int limit;

    MemberField(String key, Kind kind, int limit) {
        this.key = key;
        this.kind = kind;
        this.limit = limit;
    }

    @Override
    public String key() {
        return key;
    }

    public Kind kind() {
        return kind;
    }

    /** Its column in the database. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Masked on screen and in exports unless asked for: PIPL, article 28. */
    public boolean sensitive() {
        return kind == Kind.ID_NUMBER || kind == Kind.PHONE || kind == Kind.ADDRESS;
    }

    /** A normalised value in words: 03 is 回族, FEMALE is 女. */
    public String shown(String value, Messages messages) {
        boolean chinese = messages.chinese();
        return switch (kind) {
            case SEX -> Sex.parse(value).map(messages::text).orElse(value);
            case ETHNICITY ->
                    Ethnicity.parse(value)
                            .map(e -> chinese ? e.label() : e.english())
                            .orElse(value);
            case EDUCATION ->
                    Education.parse(value)
                            .map(e -> chinese ? e.label() : e.english())
                            .orElse(value);
            default -> value;
        };
    }

    /** As {@link #shown}, with private values masked. */
    public String masked(String value, Messages messages) {
        return switch (kind) {
            case ID_NUMBER -> IdNumber.mask(value);
            case PHONE -> Phone.mask(value);
            case ADDRESS -> value.length() > 6 ? value.substring(0, 6) + "******" : value;
            default -> shown(value, messages);
        };
    }

    /** The normalised form of what was typed; text that cannot be read stays as it is. */
    public String normalise(String raw) {
        String text = raw.replace('\u00a0', ' ').replace('\u3000', ' ').strip();
        return switch (kind) {
            case NAME -> PersonName.normalise(text);
            case SEX -> Sex.parse(text).map(Sex::name).orElse(text);
            case ETHNICITY -> Ethnicity.parse(text).map(Ethnicity::code).orElse(text);
            case EDUCATION -> Education.parse(text).map(Education::code).orElse(text);
            case DATE -> DateReader.read(text).map(PartialDate::toString).orElse(text);
            case ID_NUMBER -> text.isEmpty() ? "" : IdNumber.normalise(text);
            case PHONE -> Phone.normalise(text);
            case TEXT, ADDRESS -> text;
        };
    }

    /**
     * What is wrong with a normalised value; an empty value is right for every field but the name.
     */
    public List<Problem> check(String value, LocalDate today) {
        if (value.isEmpty()) {
            return this == NAME ? List.of(Problem.of(name(), "member.problem.noName")) : List.of();
        }
        boolean read =
                switch (kind) {
                    case NAME -> PersonName.plausible(value);
                    case SEX -> Sex.parse(value).isPresent();
                    case ETHNICITY -> Ethnicity.parse(value).isPresent();
                    case EDUCATION -> Education.parse(value).isPresent();
                    case DATE -> DateReader.read(value).isPresent();
                    case ID_NUMBER, PHONE, TEXT, ADDRESS -> true;
                };
        if (!read) {
            return List.of(Problem.of(name(), unreadable(), value));
        }
        return switch (kind) {
            case ID_NUMBER -> at(IdNumber.check(value, today));
            case PHONE -> at(Phone.check(value));
            case DATE -> checkDate(value, today);
            default ->
                    value.length() > limit
                            ? List.of(Problem.of(name(), "member.problem.tooLong", limit))
                            : List.of();
        };
    }

    private String unreadable() {
        return switch (kind) {
            case NAME -> "member.problem.name";
            case SEX -> "member.problem.sex";
            case ETHNICITY -> "member.problem.ethnicity";
            case EDUCATION -> "member.problem.education";
            default -> "member.problem.date";
        };
    }

    private List<Problem> checkDate(String value, LocalDate today) {
        Optional<PartialDate> date = DateReader.read(value);
        boolean future = date.isPresent() && date.get().earliest().isAfter(today);
        return future ? List.of(Problem.of(name(), "member.problem.future", value)) : List.of();
    }

    private List<Problem> at(List<Problem> problems) {
        return problems.stream().map(p -> new Problem(name(), p.key(), p.args())).toList();
    }
}
