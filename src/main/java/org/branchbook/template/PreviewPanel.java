package org.branchbook.template;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.activity.Activity;
import org.branchbook.control.SoftText;
import org.branchbook.excelform.SheetText;
import org.branchbook.officeform.Checked;
import org.branchbook.tag.Shown;
import org.branchbook.tag.Values;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.branchbook.wordform.WordText;
import org.jspecify.annotations.Nullable;

/**
 * A template filled in with an activity of the book: its words and tables, with what was filled in
 * marked. How it will be laid out LibreOffice shows where there is one, and else Word or WPS, where
 * a filled-in copy opens.
 */
final class PreviewPanel {
    private static final int MOST = 60;

    private final Ui ui;
    private final TemplateDoors doors;
    private final RecordStyle.Own style;
    private final ComboBox<Activity> chosen = new ComboBox<>();
    private final ScrollPane page = new ScrollPane();
    private final Button open;
    private final Button pages;

    PreviewPanel(Ui ui, TemplateDoors doors, RecordStyle.Own style) {
        this.ui = ui;
        this.doors = doors;
        this.style = style;
        this.open =
                Buttons.id(
                        "preview-open",
                        Buttons.plain(ui.text("template.openFilled"), this::openFilled));
        this.pages =
                Buttons.id(
                        "preview-pages",
                        Buttons.plain(ui.text("template.pages"), Icon.PRINT, this::showPages));
        chosen.setId("preview-activity");
        chosen.setPrefWidth(420);
        chosen.setCellFactory(_ -> cell());
        chosen.setButtonCell(cell());
        chosen.valueProperty().subscribe(this::fill);
        page.setFitToWidth(true);
        page.getStyleClass().add("panel-scroll");
        VBox.setVgrow(page, Priority.ALWAYS);
    }

    private static ListCell<Activity> cell() {
        return new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Activity activity, boolean empty) {
                super.updateItem(activity, empty);
                setText(activity == null ? "" : activity.date() + " " + activity.title());
            }
        };
    }

    void open() {
        boolean laid = doors.papers().laysOut(style);
        HBox tools = laid ? new HBox(8, chosen, pages, open) : new HBox(8, chosen, open);
        tools.getStyleClass().add("row");
        ui.open(
                new Panel(ui.text("template.previewTitle", style.template().name()))
                        .id("template-preview-panel")
                        .width(860)
                        .height(700)
                        .content(new VBox(12, tools, new SoftText(help(laid)), page))
                        .focus(chosen)
                        .action(Buttons.plain(ui.text("template.close"), ui::close)));
        LocalDate today = ui.today();
        ui.tasks()
                .run(() ->
                        doors
                                .activities()
                                .between(today.minusYears(1), today.plusMonths(1))
                                .reversed()
                                .stream()
                                .limit(MOST)
                                .toList())
                .onSuccess(this::choose)
                .onFailure(ui::failed);
    }

    private void choose(List<Activity> activities) {
        chosen.getItems().setAll(activities);
        open.setDisable(activities.isEmpty());
        pages.setDisable(activities.isEmpty());
        LocalDate today = ui.today();
        activities.stream()
                .filter(activity -> !activity.date().isAfter(today))
                .findFirst()
                .or(() -> activities.stream().findFirst())
                .ifPresentOrElse(
                        chosen::setValue,
                        () -> page.setContent(new SoftText(ui.text("template.noActivity"))));
    }

    private void fill(@Nullable Activity activity) {
        if (activity == null) {
            return;
        }
        ui.tasks()
                .run(() -> shown(activity))
                .onSuccess(shown -> page.setContent(new ShownPage(ui, shown).node()))
                .onFailure(failure -> {
                    page.setContent(null);
                    ui.failed(failure);
                });
    }

    private List<Shown> shown(Activity activity) {
        Values values = doors.papers().values(activity.id()).marked(Shown.BEGIN, Shown.END);
        Checked checked = doors.templates().check(style.template());
        byte[] filled = checked.fill(values);
        return switch (checked.kind()) {
            case WORD -> WordText.of(filled);
            case EXCEL -> SheetText.of(filled);
        };
    }

    private String help(boolean laid) {
        return ui.text(laid ? "template.previewLaid" : "template.previewHelp");
    }

    /** As LibreOffice lays it out; it is asked beside the thread of the book. */
    private void showPages() {
        Activity activity = chosen.getValue();
        if (activity == null) {
            return;
        }
        String title = activity.date() + " " + activity.title();
        ui.tasks()
                .run(() -> doors.papers().write(activity.id(), style))
                .onSuccess(file ->
                        ui.tasks()
                                .aside(() ->
                                        doors.papers()
                                                .layout()
                                                .pages(file, style.template().kind()))
                                .withProgress(ui.text("template.layingOut"))
                                .onSuccess(pdf -> doors.pages().show(title, pdf)))
                .onFailure(ui::failed);
    }

    private void openFilled() {
        Activity activity = chosen.getValue();
        if (activity == null) {
            return;
        }
        ui.tasks()
                .run(() -> {
                    byte[] bytes = doors.papers().write(activity.id(), style);
                    Path file =
                            Files.createTempFile(
                                    "branchbook-", "." + style.template().kind().ending());
                    file.toFile().deleteOnExit();
                    return Files.write(file, bytes);
                })
                .onSuccess(ui::openFile)
                .onFailure(ui::failed);
    }
}
