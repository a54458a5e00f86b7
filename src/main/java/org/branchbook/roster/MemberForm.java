package org.branchbook.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Button;
import org.branchbook.base.Messages;
import org.branchbook.base.Problem;
import org.branchbook.branch.GroupId;
import org.branchbook.branch.PartyGroup;
import org.branchbook.branch.Post;
import org.branchbook.fields.FieldChoice;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.member.MemberDraft;
import org.branchbook.member.MemberField;
import org.branchbook.member.MemberField.Section;
import org.branchbook.member.Stage;
import org.branchbook.person.IdNumber;
import org.branchbook.person.NameList;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one person in the order of the paper form; checks each as soon as it is left, and
 * never stands in the way.
 */
final class MemberForm {
    private static final GroupId NO_GROUP = new GroupId(0);

    /** The ID number stands before what it tells. */
    private static final List<MemberField> PERSON =
            List.of(
                    MemberField.NAME,
                    MemberField.ID_NUMBER,
                    MemberField.SEX,
                    MemberField.BIRTH_DATE,
                    MemberField.ETHNICITY,
                    MemberField.NATIVE_PLACE,
                    MemberField.NUMBER);

    private final Ui ui;
    private final FormSetup setup;
    private final Form form;
    private final MemberInputs inputs;
    private final Map<String, Field<?>> all = new HashMap<>();
    private final Set<String> left = new LinkedHashSet<>();
    private final Field<@Nullable Stage> stage;
    private final Field<@Nullable PartyGroup> group;
    private final Field<List<Post>> posts;
    private final Field<@Nullable LocalDate> in;
    private final Field<@Nullable LocalDate> out;
    private final Field<@Nullable LocalDate> since;
    private final Button fill;
    private MemberDraft opened = MemberEditor.BLANK;

    MemberForm(Ui ui, FormSetup setup) {
        this.ui = ui;
        this.setup = setup;
        this.form = new Form(ui.messages()).columns(2);
        this.inputs = new MemberInputs(ui, form, setup.used());
        fill = Buttons.quiet(ui.text("member.fillFromId"), this::fillFromId);
        fill.setId("fill-from-id");
        fill.setDisable(true);
        form.section(ui.text(Section.PERSON.key()));
        PERSON.forEach(this::add);
        List.of(Section.WORK, Section.STUDENT, Section.CONTACT).forEach(this::section);
        form.section(ui.text(Section.PARTY.key()));
        Messages texts = ui.messages();
        stage = form.choice("stage", ui.text("member.stage"), List.of(Stage.values()), texts::text);
        List<PartyGroup> choices = new ArrayList<>(setup.groups());
        choices.addFirst(new PartyGroup(NO_GROUP, ui.text("member.noGroup")));
        group = form.choice("group", ui.text("member.group"), choices, PartyGroup::name);
        posts =
                form.chips("posts", ui.text("member.posts"), List.of(Post.values()), texts::text)
                        .wide();
        since = form.date("since", ui.text("member.since")).help(ui.text("member.sinceHelp"));
        in = form.date("in", ui.text("member.in"));
        out = form.date("out", ui.text("member.out"));
        Section.PARTY.fields().forEach(this::add);
        section(Section.MORE);
        for (Field<?> field : List.of(stage, group, posts, in, out, since)) {
            all.put(field.name(), field);
        }
        all.values().forEach(this::checkWhenLeft);
        choose(setup.choice());
    }

    private void section(Section section) {
        form.section(ui.text(section.key()));
        section.fields().forEach(this::add);
    }

    private void add(MemberField field) {
        all.put(field.name(), inputs.add(field));
        if (field == MemberField.ID_NUMBER) {
            form.custom("fill", "", fill, "").wide();
        }
    }

    Form form() {
        return form;
    }

    /** Shows the fields of this choice, and those that hold a value all the same. */
    void choose(FieldChoice choice) {
        for (MemberField field : inputs.fields()) {
            boolean filled = !inputs.get(field).isEmpty() || !opened.value(field).isEmpty();
            inputs.row(field).used(filled || choice.shows(field, ""));
        }
    }

    void focus(String field) {
        Field<?> row = all.get(field);
        if (row != null) {
            row.control().requestFocus();
        }
    }

    void fill(MemberDraft draft) {
        opened = draft;
        inputs.fill(draft);
        stage.set(draft.stage());
        GroupId member = draft.group();
        setup.groups().stream().filter(g -> g.id().equals(member)).forEach(group::set);
        posts.set(draft.posts().stream().sorted().toList());
        in.set(draft.dates().in());
        out.set(draft.dates().out());
        choose(setup.choice());
        warn();
    }

    MemberDraft draft() {
        Set<Post> held = EnumSet.noneOf(Post.class);
        held.addAll(posts.get());
        PartyGroup chosenGroup = group.get();
        return new MemberDraft(
                inputs.typed(),
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
                        tidyNames(field.name());
                        check();
                    }
                });
        field.value().subscribe(this::warn);
    }

    private void tidyNames(String name) {
        MemberField.named(name)
                .filter(field -> field.kind() == MemberField.Kind.NAMES)
                .ifPresent(field -> inputs.set(field, NameList.normalise(inputs.get(field))));
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
        List<Problem> warnings = new ArrayList<>(draft.warnings(ui.today()));
        List<MemberField> named = List.of(MemberField.INTRODUCERS, MemberField.MENTORS);
        for (MemberField field : named) {
            NamesWarning.of(field, draft.value(field), setup.fullMembers())
                    .ifPresent(warnings::add);
        }
        List<Field<?>> warned = new ArrayList<>(named.stream().map(inputs::row).toList());
        warned.addAll(List.of(inputs.row(MemberField.BIRTH_DATE), stage));
        for (Field<?> field : warned) {
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
                    inputs.set(MemberField.SEX, id.sex().name());
                    inputs.set(MemberField.BIRTH_DATE, id.birthDate().toString());
                    check();
                });
    }
}
