package org.branchbook.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.Button;
import org.branchbook.base.Messages;
import org.branchbook.base.PartialDate;
import org.branchbook.base.Problem;
import org.branchbook.branch.GroupId;
import org.branchbook.branch.PartyGroup;
import org.branchbook.branch.Post;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.member.MemberDraft;
import org.branchbook.member.MemberField;
import org.branchbook.member.Stage;
import org.branchbook.person.Education;
import org.branchbook.person.Ethnicity;
import org.branchbook.person.IdNumber;
import org.branchbook.person.Sex;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The fields of one person; checks each as soon as it is left, and never stands in the way. */
final class MemberForm {
    private static final GroupId NO_GROUP = new GroupId(0);

    private final Ui ui;
    private final Form form;
    private final Map<MemberField, Field<String>> texts = new EnumMap<>(MemberField.class);
    private final Map<MemberField, Field<@Nullable PartialDate>> dates =
            new EnumMap<>(MemberField.class);
    private final Map<String, Field<?>> all = new HashMap<>();
    private final Set<String> left = new LinkedHashSet<>();
    private final Field<@Nullable Sex> sex;
    private final Field<@Nullable Ethnicity> ethnicity;
    private final Field<@Nullable Education> education;
    private final Field<@Nullable Stage> stage;
    private final Field<@Nullable PartyGroup> group;
    private final Field<List<Post>> posts;
    private final Field<@Nullable LocalDate> in;
    private final Field<@Nullable LocalDate> out;
    private final Field<@Nullable LocalDate> since;
    private final Button fill;

    MemberForm(Ui ui, List<PartyGroup> groups) {
        this.ui = ui;
        this.form = new Form(ui.messages()).columns(2);
        Messages texts = ui.messages();
        text(MemberField.NAME).required();
        text(MemberField.NUMBER);
        text(MemberField.ID_NUMBER);
        fill = Buttons.quiet(ui.text("member.fillFromId"), this::fillFromId);
        fill.setId("fill-from-id");
        fill.setDisable(true);
        form.custom("fill", "", fill, "");
        sex = choice(MemberField.SEX, List.of(Sex.values()), texts::text);
        date(MemberField.BIRTH_DATE);
        ethnicity = choice(MemberField.ETHNICITY, Ethnicity.all(), this::name);
        text(MemberField.NATIVE_PLACE);
        education = choice(MemberField.EDUCATION, Education.all(), this::name);
        text(MemberField.DEGREE);
        text(MemberField.WORK_POST);
        text(MemberField.MOBILE);
        text(MemberField.ADDRESS).wide();
        form.section(ui.text("member.section.party"));
        stage = form.choice("stage", ui.text("member.stage"), List.of(Stage.values()), texts::text);
        List<PartyGroup> choices = new ArrayList<>(groups);
        choices.addFirst(new PartyGroup(NO_GROUP, ui.text("member.noGroup")));
        group = form.choice("group", ui.text("member.group"), choices, PartyGroup::name);
        posts =
                form.chips("posts", ui.text("member.posts"), List.of(Post.values()), texts::text)
                        .wide();
        since = form.date("since", ui.text("member.since")).help(ui.text("member.sinceHelp"));
        date(MemberField.JOIN_DATE);
        date(MemberField.FULL_DATE);
        date(MemberField.APPLY_DATE);
        date(MemberField.ACTIVIST_DATE);
        date(MemberField.CANDIDATE_DATE);
        in = form.date("in", ui.text("member.in"));
        out = form.date("out", ui.text("member.out"));
        this.texts.put(
                MemberField.REMARK, form.area("REMARK", label(MemberField.REMARK), 2).wide());
        watch(List.of(sex, ethnicity, education, stage, group, posts, in, out, since));
    }

    private void watch(List<Field<?>> others) {
        others.forEach(field -> all.put(field.name(), field));
        texts.values().forEach(field -> all.put(field.name(), field));
        dates.values().forEach(field -> all.put(field.name(), field));
        all.values().forEach(this::checkWhenLeft);
    }

    private String label(MemberField field) {
        return ui.text(field.key());
    }

    private String name(Ethnicity value) {
        return MemberField.ETHNICITY.shown(value.code(), ui.messages());
    }

    private String name(Education value) {
        return MemberField.EDUCATION.shown(value.code(), ui.messages());
    }

    private Field<String> text(MemberField field) {
        Field<String> row = form.text(field.name(), label(field));
        texts.put(field, row);
        return row;
    }

    private void date(MemberField field) {
        dates.put(field, form.partialDate(field.name(), label(field)));
    }

    private <T> Field<@Nullable T> choice(
            MemberField field, List<T> values, java.util.function.Function<T, String> text) {
        return form.choice(field.name(), label(field), values, text);
    }

    Form form() {
        return form;
    }

    void fill(MemberDraft draft) {
        texts.forEach((field, row) -> row.set(draft.value(field)));
        for (Map.Entry<MemberField, Field<@Nullable PartialDate>> row : dates.entrySet()) {
            row.getValue().set(PartialDate.parse(draft.value(row.getKey())));
        }
        sex.set(Sex.parse(draft.value(MemberField.SEX)).orElse(null));
        ethnicity.set(Ethnicity.parse(draft.value(MemberField.ETHNICITY)).orElse(null));
        education.set(Education.parse(draft.value(MemberField.EDUCATION)).orElse(null));
        stage.set(draft.stage());
        posts.set(draft.posts().stream().sorted().toList());
        in.set(draft.dates().in());
        out.set(draft.dates().out());
        warn();
    }

    void group(@Nullable PartyGroup chosen) {
        group.set(chosen);
    }

    MemberDraft draft() {
        Map<MemberField, String> values = new EnumMap<>(MemberField.class);
        texts.forEach((field, row) -> values.put(field, row.get()));
        dates.forEach((field, row) -> {
            PartialDate date = row.get();
            values.put(field, date == null ? "" : date.toString());
        });
        Sex chosenSex = sex.get();
        Ethnicity chosenEthnicity = ethnicity.get();
        Education chosenEducation = education.get();
        values.put(MemberField.SEX, chosenSex == null ? "" : chosenSex.name());
        values.put(MemberField.ETHNICITY, chosenEthnicity == null ? "" : chosenEthnicity.code());
        values.put(MemberField.EDUCATION, chosenEducation == null ? "" : chosenEducation.code());
        Set<Post> held = EnumSet.noneOf(Post.class);
        held.addAll(posts.get());
        PartyGroup chosenGroup = group.get();
        return new MemberDraft(
                values,
                stage.get(),
                chosenGroup == null || chosenGroup.id().equals(NO_GROUP) ? null : chosenGroup.id(),
                held,
                new MemberDraft.Dates(in.get(), out.get(), since.get()));
    }

    private void checkWhenLeft(Field<?> field) {
        field.control()
                .focusWithinProperty()
                .addListener((_, _, inside) -> {
                    if (!inside) {
                        left.add(field.name());
                        check();
                    }
                });
        field.value().subscribe(this::warn);
    }

    /** Shows what is wrong at the fields that were left; a field not reached yet is not blamed. */
    private void check() {
        List<Problem> problems = new ArrayList<>(draft().problems(ui.today()));
        problems.removeIf(problem -> !left.contains(problem.field()));
        for (String name : left) {
            Field<?> field = all.get(name);
            if (field != null) {
                form.mark(field, problems);
            }
        }
    }

    /** What looks wrong but may be true stands as help below its field. */
    private void warn() {
        MemberDraft draft = draft();
        List<Problem> warnings = draft.warnings(ui.today());
        Field<?> birth = Objects.requireNonNull(dates.get(MemberField.BIRTH_DATE));
        for (Field<?> field : List.of(birth, stage)) {
            String text =
                    warnings.stream()
                            .filter(warning -> warning.field().equals(field.name()))
                            .map(warning -> warning.text(ui.messages()))
                            .findFirst()
                            .orElse("");
            field.help(text);
        }
        fill.setDisable(IdNumber.parse(draft.value(MemberField.ID_NUMBER), ui.today()).isEmpty());
    }

    private void fillFromId() {
        IdNumber.parse(draft().value(MemberField.ID_NUMBER), ui.today())
                .ifPresent(id -> {
                    sex.set(id.sex());
                    Field<@Nullable PartialDate> birth = dates.get(MemberField.BIRTH_DATE);
                    if (birth != null) {
                        birth.set(PartialDate.of(id.birthDate()));
                    }
                    check();
                });
    }
}
