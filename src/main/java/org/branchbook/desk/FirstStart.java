package org.branchbook.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.archivedesk.TakeoverPanel;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.branch.Branch;
import org.branchbook.branch.Branches;
import org.branchbook.branch.Post;
import org.branchbook.control.SoftText;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.home.OpenBook;
import org.branchbook.member.MemberDraft;
import org.branchbook.member.MemberField;
import org.branchbook.member.Stage;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;

/**
 * Asks on an empty machine what the branch is: its name as on the seal, superior, groups and who
 * holds which post; or opens the sample branch.
 */
final class FirstStart {
    private static final List<Post> ASKED =
            List.of(
                    Post.SECRETARY,
                    Post.DEPUTY_SECRETARY,
                    Post.ORG_COMMISSIONER,
                    Post.PUBLICITY_COMMISSIONER,
                    Post.DISCIPLINE_COMMISSIONER);

    private final Ui ui;
    private final Desk desk;
    private final Form form;
    private final Field<String> name;
    private final Field<String> superior;
    private final Field<String> groups;
    private final Map<Post, Field<String>> posts = new EnumMap<>(Post.class);

    FirstStart(Ui ui, Desk desk) {
        this.ui = ui;
        this.desk = desk;
        this.form = new Form(ui.messages());
        this.name = form.text("name", ui.text("branch.name")).required();
        name.help(ui.text("branch.nameHelp"));
        this.superior = form.text("superior", ui.text("branch.superior"));
        this.groups = form.text("group", ui.text("branch.groups"));
        groups.help(ui.text("app.first.groupsHelp"));
        form.section(ui.text("app.first.posts"));
        ASKED.forEach(post -> posts.put(post, form.text(post.name(), ui.text(post.key()))));
    }

    Node node() {
        Label title = new Label(ui.text("app.first.title"));
        title.getStyleClass().add("first-title");
        VBox card =
                new VBox(
                        title,
                        new SoftText(ui.text("app.first.lead")),
                        form.node(),
                        new SoftText(ui.text("app.first.folder", desk.folder())),
                        new SoftText(ui.text("app.first.classified")),
                        buttons());
        card.getStyleClass().addAll("card", "first-start");
        card.setMaxWidth(720);
        card.setMinHeight(Region.USE_PREF_SIZE);
        card.setMaxHeight(Region.USE_PREF_SIZE);
        StackPane middle = new StackPane(card);
        middle.getStyleClass().addAll("ground", "padded");
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        return scroll;
    }

    private Node buttons() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button make = Buttons.primary(ui.text("app.first.make"), this::make);
        make.setDefaultButton(true);
        HBox row =
                new HBox(
                        Buttons.id("open-sample", sampleButton()),
                        Buttons.quiet(ui.text("app.openOther"), desk::chooseOther),
                        Buttons.id(
                                "take-over",
                                Buttons.quiet(ui.text("app.first.takeOver"), this::takeOver)),
                        gap,
                        Buttons.id("make-book", make));
        RecentBooks.menu(ui, desk).ifPresent(menu -> row.getChildren().add(2, menu));
        row.getStyleClass().add("row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void takeOver() {
        new TakeoverPanel(ui, desk::switchTo).open(Optional.of(desk.folder()));
    }

    private Button sampleButton() {
        return Buttons.plain(ui.text("app.first.sample"), Icon.EYE, new SampleDesk(desk)::open);
    }

    private void make() {
        Branch branch = new Branch(name.get(), superior.get(), null, false);
        List<Problem> problems = new ArrayList<>(branch.problems());
        posts.forEach((post, field) -> problems.addAll(check(post, field.get())));
        List<String> groupNames = names(groups.get());
        groupNames.stream()
                .map(Branches::problems)
                .flatMap(List::stream)
                .limit(1)
                .forEach(problems::add);
        form.show(problems);
        if (problems.isEmpty()) {
            Map<String, Set<Post>> holders = holders();
            desk.describe(book -> fill(book, branch, groupNames, holders));
        }
    }

    private List<Problem> check(Post post, String holder) {
        String value = MemberField.NAME.normalise(holder);
        return value.isEmpty()
                ? List.of()
                : MemberField.NAME.check(value, ui.today()).stream()
                        .map(p -> new Problem(post.name(), p.key(), p.args()))
                        .toList();
    }

    /** Who holds which posts; one person may hold two. */
    private Map<String, Set<Post>> holders() {
        Map<String, Set<Post>> holders = new LinkedHashMap<>();
        posts.forEach((post, field) -> {
            String holder = MemberField.NAME.normalise(field.get());
            if (!holder.isEmpty()) {
                holders.computeIfAbsent(holder, _ -> new TreeSet<>()).add(post);
            }
        });
        return holders;
    }

    private static List<String> names(String typed) {
        return Arrays.stream(typed.split("[,，、;；\\s]+", -1))
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    private static void fill(
            OpenBook book, Branch branch, List<String> groups, Map<String, Set<Post>> holders) {
        book.book()
                .sql()
                .transaction(() -> {
                    book.branches().save(branch);
                    groups.forEach(book.branches()::addGroup);
                    holders.forEach((person, held) -> addHolder(book, person, held));
                });
    }

    private static void addHolder(OpenBook book, String person, Set<Post> held) {
        MemberDraft draft =
                new MemberDraft(
                        Map.of(MemberField.NAME, person),
                        Stage.FULL,
                        null,
                        held,
                        MemberDraft.Dates.UNKNOWN);
        InvalidInput.throwIfAny(draft.problems(LocalDate.now(book.clock())));
        book.members().add(draft, "");
    }
}
