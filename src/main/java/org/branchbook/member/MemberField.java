package org.branchbook.member;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.branchbook.base.DateReader;
import org.branchbook.base.Messages;
import org.branchbook.base.PartialDate;
import org.branchbook.base.Problem;
import org.branchbook.person.Education;
import org.branchbook.person.Ethnicity;
import org.branchbook.person.IdNumber;
import org.branchbook.person.NameList;
import org.branchbook.person.PersonName;
import org.branchbook.person.Phone;
import org.branchbook.person.Sex;

/**
 * The fields kept of a person, each with how it is read and checked. Values are held in one
 * normalised form: dates as ISO text of their precision, codes of the national standards, "" for
 * what is not known. Forms, import and export go through the same fields.
 */
public enum MemberField implements Messages.Texted {
    NAME("member.field.name", Section.PERSON, Kind.NAME, 30),
    NUMBER("member.field.number", Section.PERSON, Kind.TEXT, 40),
    SEX("member.field.sex", Section.PERSON, Kind.SEX, 10),
    ETHNICITY("member.field.ethnicity", Section.PERSON, Kind.ETHNICITY, 2),
    BIRTH_DATE("member.field.birthDate", Section.PERSON, Kind.DATE, 10),
    ID_NUMBER("member.field.idNumber", Section.PERSON, Kind.ID_NUMBER, 18),
    NATIVE_PLACE("member.field.nativePlace", Section.PERSON, Kind.TEXT, 100),
    EDUCATION("member.field.education", Section.WORK, Kind.EDUCATION, 2),
    DEGREE("member.field.degree", Section.WORK, Kind.TEXT, 40),
    PART_TIME_EDUCATION("member.field.partTimeEducation", Section.WORK, Kind.EDUCATION, 2),
    PART_TIME_DEGREE("member.field.partTimeDegree", Section.WORK, Kind.TEXT, 40),
    WORK_POST("member.field.workPost", Section.WORK, Kind.TEXT, 100),
    UNIT_POST("member.field.unitPost", Section.WORK, Kind.TEXT, 200),
    WORK_DATE("member.field.workDate", Section.WORK, Kind.DATE, 10),
    CLASS_NAME("member.field.className", Section.STUDENT, Kind.TEXT, 100),
    GRADE("member.field.grade", Section.STUDENT, Kind.TEXT, 40),
    MAJOR("member.field.major", Section.STUDENT, Kind.TEXT, 100),
    GRADUATION_DATE("member.field.graduationDate", Section.STUDENT, Kind.COMING_DATE, 10),
    MOBILE("member.field.mobile", Section.CONTACT, Kind.PHONE, 40),
    PHONE("member.field.phone", Section.CONTACT, Kind.PHONE, 40),
    ADDRESS("member.field.address", Section.CONTACT, Kind.ADDRESS, 300),
    APPLY_DATE("member.field.applyDate", Section.PARTY, Kind.DATE, 10),
    ACTIVIST_DATE("member.field.activistDate", Section.PARTY, Kind.DATE, 10),
    CANDIDATE_DATE("member.field.candidateDate", Section.PARTY, Kind.DATE, 10),
    JOIN_DATE("member.field.joinDate", Section.PARTY, Kind.DATE, 10),
    FULL_DATE("member.field.fullDate", Section.PARTY, Kind.DATE, 10),
    MENTORS("member.field.mentors", Section.PARTY, Kind.NAMES, 100),
    INTRODUCERS("member.field.introducers", Section.PARTY, Kind.NAMES, 100),
    JOIN_BRANCH("member.field.joinBranch", Section.PARTY, Kind.TEXT, 200),
    FULL_BRANCH("member.field.fullBranch", Section.PARTY, Kind.TEXT, 200),
    ORIGIN("member.field.origin", Section.PARTY, Kind.TEXT, 100),
    REWARDS("member.field.rewards", Section.MORE, Kind.LINES, 2000),
    PUNISHMENTS("member.field.punishments", Section.MORE, Kind.LINES, 2000),
    HARDSHIP("member.field.hardship", Section.MORE, Kind.LINES, 1000),
    REMARK("member.field.remark", Section.MORE, Kind.LINES, 2000);

    private static final Map<String, MemberField> NAMED =
            Arrays.stream(values())
                    .collect(Collectors.toUnmodifiableMap(MemberField::name, field -> field));

    /** Which fields stand together on forms and on a person's page. */
    public enum Section implements Messages.Texted {
        PERSON("member.section.person"),
        CONTACT("member.section.contact"),
        WORK("member.section.work"),
        STUDENT("member.section.student"),
        PARTY("member.section.party"),
        MORE("member.section.more");

        private final String key;

        Section(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }

        public List<MemberField> fields() {
            return Arrays.stream(MemberField.values())
                    .filter(field -> field.section == this)
                    .toList();
        }
    }

    /** How the values of a field are read and shown. */
    public enum Kind {
        NAME,
        /** Several people, joined by 、. */
        NAMES,
        TEXT,
        LINES,
        SEX,
        ETHNICITY,
        EDUCATION,
        DATE,
        /** A date that may lie in the future. */
        COMING_DATE,
        ID_NUMBER,
        PHONE,
        ADDRESS
    }

    private final String key;
    private final Section section;
    private final Kind kind;
    private final int limit;
    private final String column = name().toLowerCase(Locale.ROOT);

    MemberField(String key, Section section, Kind kind, int limit) {
        this.key = key;
        this.section = section;
        this.kind = kind;
        this.limit = limit;
    }

    @Override
    public String key() {
        return key;
    }

    public Section section() {
        return section;
    }

    public Kind kind() {
        return kind;
    }

    public boolean date() {
        return kind == Kind.DATE || kind == Kind.COMING_DATE;
    }

    /** The field of this name, none where it names something else. */
    public static Optional<MemberField> named(String name) {
        return Optional.ofNullable(NAMED.get(name));
    }

    /** Its column in the database. */
    String column() {
        return column;
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
            case NAMES -> NameList.normalise(text);
            case SEX -> Sex.parse(text).map(Sex::name).orElse(text);
            case ETHNICITY -> Ethnicity.parse(text).map(Ethnicity::code).orElse(text);
            case EDUCATION -> Education.parse(text).map(Education::code).orElse(text);
            case DATE, COMING_DATE -> DateReader.read(text).map(PartialDate::toString).orElse(text);
            case ID_NUMBER -> text.isEmpty() ? "" : IdNumber.normalise(text);
            case PHONE -> Phone.normalise(text);
            case TEXT, LINES, ADDRESS -> text;
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
                    case DATE, COMING_DATE -> DateReader.read(value).isPresent();
                    case ID_NUMBER, PHONE, NAMES, TEXT, LINES, ADDRESS -> true;
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
