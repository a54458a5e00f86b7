package org.branchbook.recording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityState;
import org.branchbook.base.Dates;
import org.branchbook.control.Badge;
import org.branchbook.control.SoftText;
import org.branchbook.record.DocumentAction;
import org.branchbook.record.RecordPage;
import org.branchbook.record.Step;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;

/** Which activity this is, and how far it has come: the top of the record page. */
final class RecordHeader extends VBox {
    /** How many actions fit beside the title. */
    private static final int BESIDE = 3;

    private final Ui ui;
    private final Label title = new Label();
    private final HBox badges = new HBox();
    private final Label when = new Label();
    private final Button next;
    private final Label banner = new Label();
    private final Label roster = new SoftText("");
    private ActivityId id = new ActivityId(0);
    private Step step = Step.DONE;

    RecordHeader(Ui ui, List<DocumentAction> documents, Runnable back, Consumer<Step> go) {
        this.ui = ui;
        getStyleClass().add("record-header");
        title.getStyleClass().add("screen-title");
        title.setId("record-title");
        title.setMinWidth(60);
        badges.getStyleClass().add("row");
        badges.setMinWidth(USE_PREF_SIZE);
        badges.setAlignment(Pos.CENTER_LEFT);
        when.getStyleClass().add("soft");
        when.setWrapText(true);
        when.setId("record-when");
        banner.setId("closed-banner");
        banner.getStyleClass().add("closed-banner");
        banner.setGraphic(Icon.LOCK.node());
        banner.setMaxWidth(Double.MAX_VALUE);
        next = Buttons.id("next-step", Buttons.primary("", () -> go.accept(step)));
        next.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(Buttons.icon(Icon.BACK, ui.text("record.back"), back), title, badges);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line.getChildren().add(gap);
        line.getStyleClass().add("row");
        line.setAlignment(Pos.CENTER_LEFT);
        int shown = documents.size() > BESIDE ? BESIDE - 1 : documents.size();
        documents.subList(0, shown).forEach(each -> line.getChildren().add(button(each)));
        if (shown < documents.size()) {
            line.getChildren().add(more(documents.subList(shown, documents.size())));
        }
        line.getChildren().add(next);
        roster.setId("roster-changed");
        rosterChanged("");
        getChildren().addAll(line, when, banner, roster);
    }

    /** Says, below a closed record's banner, that the roster has since been corrected. */
    void rosterChanged(String text) {
        roster.setText(text);
        roster.setVisible(!text.isEmpty());
        roster.setManaged(!text.isEmpty());
    }

    private Button button(DocumentAction document) {
        Button button =
                Buttons.plain(document.text(), document.icon(), () -> document.run().accept(id));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private MenuButton more(List<DocumentAction> documents) {
        MenuButton menu = new MenuButton(ui.text("record.more"));
        menu.setId("record-more");
        menu.setMinWidth(USE_PREF_SIZE);
        for (DocumentAction document : documents) {
            MenuItem item = new MenuItem(document.text(), document.icon().node());
            item.setOnAction(_ -> document.run().accept(id));
            menu.getItems().add(item);
        }
        return menu;
    }

    void show(RecordPage page) {
        Activity activity = page.activity();
        id = activity.id();
        title.setText(activity.title());
        badges.getChildren()
                .setAll(
                        new Badge(ui.text("record.number", id.value()), Badge.Tone.NEUTRAL),
                        new Badge(ui.messages().text(activity.state()), tone(activity.state())));
        LocalDate late = page.late();
        if (late != null) {
            Badge badge = new Badge(ui.text("record.late"), Badge.Tone.WARNING);
            badge.setId("late-entry");
            Tooltip.install(badge, new Tooltip(ui.text("record.late.on", late.toString())));
            badges.getChildren().add(badge);
        }
        when.setText(summary(activity));
        step = page.next();
        next.setText(step.action(ui.messages()));
        next.setVisible(step != Step.DONE);
        next.setManaged(step != Step.DONE);
        var closed = activity.stamps().closed();
        banner.setVisible(closed != null);
        banner.setManaged(closed != null);
        if (closed != null) {
            banner.setText(ui.text("record.closedBanner", closed.toLocalDate().toString()));
        }
    }

    private String summary(Activity activity) {
        var plan = activity.plan();
        List<String> parts = new ArrayList<>();
        parts.add(ui.messages().text(activity.type()));
        parts.add(
                Dates.full(activity.date(), ui.messages().locale())
                        + " "
                        + Dates.time(plan.when().start())
                        + "–"
                        + Dates.time(plan.when().end()));
        if (!plan.place().isEmpty()) {
            parts.add(plan.place());
        }
        if (!plan.people().chair().isEmpty()) {
            parts.add(ui.text("record.chair", plan.people().chair()));
        }
        if (!plan.people().recorder().isEmpty()) {
            parts.add(ui.text("record.recorder", plan.people().recorder()));
        }
        return String.join("　", parts);
    }

    static Badge.Tone tone(ActivityState state) {
        return switch (state) {
            case PLANNED -> Badge.Tone.NEUTRAL;
            case HELD -> Badge.Tone.INFO;
            case CLOSED -> Badge.Tone.GOOD;
        };
    }
}
