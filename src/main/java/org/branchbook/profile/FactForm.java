package org.branchbook.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import org.branchbook.base.Problem;
import org.branchbook.branch.Post;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.member.Fact;
import org.branchbook.member.FactDetail;
import org.branchbook.member.FactKind;
import org.branchbook.member.Stage;
import org.branchbook.roster.FactLine;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The fields of one dated fact. */
final class FactForm {
    private final FactKind kind;
    private final Form form;
    private final Field<@Nullable String> detail;
    private final Field<@Nullable LocalDate> from;
    private final Field<@Nullable LocalDate> to;
    private final Field<String> note;
    private final Field<String> approvedBy;
    private final Field<@Nullable LocalDate> approvedOn;
    private final Field<String> source;

    FactForm(Ui ui, ProfilePage page, FactKind kind) {
        this.kind = kind;
        form = new Form(ui.messages());
        List<String> details = details(kind, page);
        detail =
                form.choice(
                                "detail",
                                ui.text(kind.key()),
                                details,
                                name ->
                                        FactLine.of(
                                                        new Fact(kind, name, null, null, ""),
                                                        page::groupName,
                                                        ui.messages())
                                                .what())
                        .required();
        from = form.date("from", ui.text("profile.fact.from"));
        to = form.date("to", ui.text("profile.fact.to")).help(ui.text("profile.fact.toHelp"));
        note = form.text("note", ui.text("profile.fact.note"));
        approvedBy = form.text("approvedBy", ui.text("profile.fact.approvedBy"));
        approvedOn = form.date("approvedOn", ui.text("profile.fact.approvedOn"));
        List<String> meetings = restsOnMeeting(kind) ? meetings(ui, page) : List.of();
        source = form.pick("source", ui.text("profile.fact.source"), meetings);
        source.prompt(ui.text("profile.fact.sourcePrompt"));
        if (!meetings.isEmpty()) {
            source.help(ui.text("profile.fact.sourceHelp"));
        }
        if (details.size() == 1) {
            detail.set(details.getFirst()).visible(false);
        }
        if (kind == FactKind.EXCLUSION) {
            approvedBy.required();
            approvedOn.required();
        }
    }

    /** What a resolution of the members' meeting decides. */
    private static boolean restsOnMeeting(FactKind kind) {
        return switch (kind) {
            case EXCLUSION, PROBATION, STAGE, OUTCOME, POST, RIGHTS -> true;
            default -> false;
        };
    }

    /** The meetings of the book, by day, title and number. */
    private static List<String> meetings(Ui ui, ProfilePage page) {
        return page.meetings().stream().map(one -> MeetingSource.words(ui, one)).toList();
    }

    private static List<String> details(FactKind kind, ProfilePage page) {
        return switch (kind) {
            case STAGE -> Arrays.stream(Stage.values()).map(Enum::name).toList();
            case POST -> Arrays.stream(Post.values()).map(Enum::name).toList();
            case GROUP ->
                    page.groups().keySet().stream()
                            .sorted(java.util.Comparator.comparing(page::groupName))
                            .map(group -> Long.toString(group.value()))
                            .toList();
            default -> FactDetail.of(kind).stream().map(Enum::name).toList();
        };
    }

    FactKind kind() {
        return kind;
    }

    Form form() {
        return form;
    }

    Node first() {
        boolean chosen = detail.get() != null;
        return (chosen ? from : detail).control();
    }

    Node last() {
        return to.control();
    }

    void onChange(Runnable listener) {
        for (Field<?> field : List.of(detail, from, to, note, approvedBy, approvedOn, source)) {
            field.value().addListener((_, _, _) -> listener.run());
        }
    }

    void fill(Fact fact) {
        if (!fact.detail().isEmpty()) {
            detail.set(fact.detail());
        }
        from.set(fact.from());
        to.set(fact.to());
        note.set(fact.ground().note());
        approvedBy.set(fact.ground().approvedBy());
        approvedOn.set(fact.ground().approvedOn());
        source.set(fact.ground().source());
    }

    /** What is typed; the detail is empty where none is chosen yet. */
    Fact fact() {
        return new Fact(
                kind,
                Objects.requireNonNullElse(detail.get(), ""),
                from.get(),
                to.get(),
                new Fact.Ground(
                        source.get().strip(),
                        note.get().strip(),
                        approvedBy.get().strip(),
                        approvedOn.get()));
    }

    /** Shows what is still wrong at each field, without going there. */
    void mark(List<Problem> problems) {
        for (Field<?> field : List.of(detail, from, to, note, approvedBy, approvedOn, source)) {
            form.mark(field, problems);
        }
    }

    /** What is missing before the facts can be compared at all. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (detail.get() == null) {
            problems.add(Problem.of("detail", "profile.problem.noDetail"));
        }
        return problems;
    }
}
