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
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
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
import org.branchbook.member.MemberField.Section;
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
    private final Map<MemberField, Value> values = new EnumMap<>(MemberField.class);
    private final Map<String, Field<?>> all = new HashMap<>();
    private final Set<String> left = new LinkedHashSet<>();
    private final Field<@Nullable Stage> stage;
    private final Field<@Nullable PartyGroup> group;
    private final Field<List<Post>> posts;
    private final Field<@Nullable LocalDate> in;
    private final Field<@Nullable LocalDate> out;
    private final Field<@Nullable LocalDate> since;
    private final Button fill;

    /** A field of the form and its value in normalised form. */
    private record Value(Field<?> field, Supplier<String> get, Consumer<String> set) {}

    MemberForm(Ui ui, List<PartyGroup> groups) {
        this.ui = ui;
        this.form = new Form(ui.messages()).columns(2);
        fill = Buttons.quiet(ui.text("member.fillFromId"), this::fillFromId);
        fill.setId("fill-from-id");
        fill.setDisable(true);
        section(Section.PERSON);
        Section.CONTACT.fields().forEach(this::add);
        form.section(ui.text(Section.PARTY.key()));
        Messages texts = ui.messages();
        stage = form.choice("stage", ui.text("member.stage"), List.of(Stage.values()), texts::text);
        List<PartyGroup> choices = new ArrayList<>(groups);
        choices.addFirst(new PartyGroup(NO_GROUP, ui.text("member.noGroup")));
        group = form.choice("group", ui.text("member.group"), choices, PartyGroup::name);
        posts =
                form.chips("posts", ui.text("member.posts"), List.of(Post.values()), texts::text)
                        .wide();
        since = form.date("since", ui.text("member.since")).help(ui.text("member.sinceHelp"));
        Section.PARTY.fields().forEach(this::add);
        in = form.date("in", ui.text("member.in"));
        out = form.date("out", ui.text("member.out"));
        for (Section more : List.of(Section.WORK, Section.STUDENT, Section.MORE)) {
            section(more);
        }
        for (Field<?> field : List.of(stage, group, posts, in, out, since)) {
            all.put(field.name(), field);
        }
        all.values().forEach(this::checkWhenLeft);
    }

    private void section(Section section) {
        if (section != Section.PERSON) {
            form.section(ui.text(section.key()));
        }
        section.fields().forEach(this::add);
    }

    private void add(MemberField field) {
        Value value =
                switch (field.kind()) {
                    case SEX -> choice(field, List.of(Sex.values()), Sex::parse, Sex::name);
                    case ETHNICITY ->
                            choice(field, Ethnicity.all(), Ethnicity::parse, Ethnicity::code);
                    case EDUCATION ->
                            choice(field, Education.all(), Education::parse, Education::code);
                    case DATE, COMING_DATE -> date(field);
                    case LINES -> text(form.area(field.name(), ui.text(field.key()), 2).wide());
                    case ADDRESS -> text(form.text(field.name(), ui.text(field.key())).wide());
                    default -> text(form.text(field.name(), ui.text(field.key())));
                };
        if (field == MemberField.NAME) {
            value.field().required();
        }
        values.put(field, value);
        all.put(field.name(), value.field());
        if (field == MemberField.ID_NUMBER) {
            form.custom("fill", "", fill, "");
        }
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

    private Value value(MemberField field) {
        return Objects.requireNonNull(values.get(field));
    }

    Form form() {
        return form;
    }

    void fill(MemberDraft draft) {
        values.forEach((field, value) -> value.set().accept(draft.value(field)));
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
        Map<MemberField, String> typed = new EnumMap<>(MemberField.class);
        values.forEach((field, value) -> typed.put(field, value.get().get()));
        Set<Post> held = EnumSet.noneOf(Post.class);
        held.addAll(posts.get());
        PartyGroup chosenGroup = group.get();
        return new MemberDraft(
                typed,
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
        Field<?> birth = value(MemberField.BIRTH_DATE).field();
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
                    value(MemberField.SEX).set().accept(id.sex().name());
                    value(MemberField.BIRTH_DATE).set().accept(id.birthDate().toString());
                    check();
                });
    }
}
