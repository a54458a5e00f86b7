package org.branchbook.roster;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.branchbook.base.PartialDate;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.member.MemberDraft;
import org.branchbook.member.MemberField;
import org.branchbook.person.Education;
import org.branchbook.person.Ethnicity;
import org.branchbook.person.Sex;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The rows of a form for the fields of a person, one a field, each by its kind. */
final class MemberInputs {
    /** Fields in which the same words come again and again. */
    static final Set<MemberField> REPEATED =
            Set.of(
                    MemberField.WORK_POST,
                    MemberField.DEGREE,
                    MemberField.PART_TIME_DEGREE,
                    MemberField.ORIGIN,
                    MemberField.CLASS_NAME,
                    MemberField.GRADE,
                    MemberField.MAJOR);

    private final Ui ui;
    private final Form form;
    private final Map<MemberField, List<String>> used;
    private final Map<MemberField, Value> values = new EnumMap<>(MemberField.class);

    /** A row of the form and its value in normalised form. */
    private record Value(Field<?> row, Supplier<String> get, Consumer<String> set) {}

    /**
     * @param used values to suggest
     */
    MemberInputs(Ui ui, Form form, Map<MemberField, List<String>> used) {
        this.ui = ui;
        this.form = form;
        this.used = used;
    }

    Field<?> add(MemberField field) {
        Value value =
                switch (field.kind()) {
                    case SEX -> choice(field, List.of(Sex.values()), Sex::parse, Sex::name);
                    case ETHNICITY ->
                            choice(field, Ethnicity.all(), Ethnicity::parse, Ethnicity::code);
                    case EDUCATION ->
                            choice(field, Education.all(), Education::parse, Education::code);
                    case DATE, COMING_DATE -> date(field);
                    case LINES -> text(form.area(field.name(), ui.text(field.key()), 2).wide());
                    case ADDRESS -> text(line(field).wide());
                    default -> text(line(field));
                };
        hint(field).ifPresent(key -> value.row().prompt(ui.text(key)));
        if (field == MemberField.NAME) {
            value.row().required();
        }
        values.put(field, value);
        return value.row();
    }

    private Field<String> line(MemberField field) {
        String label = ui.text(field.key());
        return REPEATED.contains(field)
                ? form.pick(field.name(), label, used.getOrDefault(field, List.of()))
                : form.text(field.name(), label);
    }

    private static Optional<String> hint(MemberField field) {
        return Optional.ofNullable(
                switch (field) {
                    case NAME -> "member.hint.name";
                    case ID_NUMBER -> "member.hint.idNumber";
                    case NATIVE_PLACE -> "member.hint.nativePlace";
                    case MOBILE -> "member.hint.mobile";
                    case PHONE -> "member.hint.phone";
                    case ADDRESS -> "member.hint.address";
                    case INTRODUCERS, MENTORS -> "member.hint.names";
                    default -> field.date() ? "member.hint.date" : null;
                });
    }

    private static Value text(Field<String> row) {
        return new Value(row, row::get, row::set);
    }

    private Value date(MemberField field) {
        Field<@Nullable PartialDate> row = form.partialDate(field.name(), ui.text(field.key()));
        return new Value(
                row,
                () -> {
                    PartialDate date = row.get();
                    return date == null ? "" : date.toString();
                },
                text -> row.set(PartialDate.parse(text)));
    }

    private <T> Value choice(
            MemberField field,
            List<T> choices,
            Function<String, Optional<T>> parse,
            Function<T, String> code) {
        Field<@Nullable T> row =
                form.choice(
                        field.name(),
                        ui.text(field.key()),
                        choices,
                        value -> field.shown(code.apply(value), ui.messages()));
        return new Value(
                row,
                () -> {
                    T chosen = row.get();
                    return chosen == null ? "" : code.apply(chosen);
                },
                text -> row.set(parse.apply(text).orElse(null)));
    }

    Field<?> row(MemberField field) {
        return Objects.requireNonNull(values.get(field)).row();
    }

    Set<MemberField> fields() {
        return values.keySet();
    }

    String get(MemberField field) {
        return Objects.requireNonNull(values.get(field)).get().get();
    }

    void set(MemberField field, String value) {
        Objects.requireNonNull(values.get(field)).set().accept(value);
    }

    void fill(MemberDraft draft) {
        values.forEach((field, value) -> value.set().accept(draft.value(field)));
    }

    /** What was typed, field by field. */
    Map<MemberField, String> typed() {
        Map<MemberField, String> typed = new EnumMap<>(MemberField.class);
        values.forEach((field, value) -> typed.put(field, value.get().get()));
        return typed;
    }
}
