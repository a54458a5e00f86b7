package org.branchbook.help;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.control.SearchField;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The manual: contents or what was found at the left, the text at the right. */
final class HelpPanel {
    static final String ID = "help-panel";
    private static final double PAGE = 0.9;

    private final Ui ui;
    private final Manual manual;
    private final Runnable about;
    private final SearchField field;
    private final ListView<HelpLine> list = new ListView<>();
    private final ScrollPane scroll = new ScrollPane();
    private final Button back;
    private final Deque<String> past = new ArrayDeque<>();
    private List<String> words = List.of();
    private String here = "";
    private boolean filling;

    /**
     * @param about shows what is shipped
     */
    HelpPanel(Ui ui, Manual manual, Runnable about) {
        this.ui = ui;
        this.manual = manual;
        this.about = about;
        field = new SearchField(ui.text("help.search"), this::ask);
        field.setId("help-field");
        list.setId("help-list");
        list.getStyleClass().addAll("find-list", "help-list");
        list.setAccessibleText(ui.text("help.contents"));
        list.setCellFactory(_ -> new HelpCell());
        Label none = new Label();
        none.setWrapText(true);
        none.getStyleClass().add("find-empty");
        list.setPlaceholder(none);
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        scroll.setId("help-text");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("panel-scroll", "help-scroll");
        back = Buttons.id("help-back", Buttons.quiet(ui.text("help.back"), Icon.BACK, this::back));
        back.setVisible(false);
    }

    /** Shows a chapter, or chapter#section. */
    void open(String topic) {
        VBox left = new VBox(8, field, list);
        left.getStyleClass().add("help-left");
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        HBox body = new HBox(left, scroll);
        body.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Button notes = Buttons.plain(ui.text("help.about"), about);
        notes.setId("help-about");
        ui.open(
                new Panel(ui.text("help.title"))
                        .id(ID)
                        .width(1080)
                        .height(760)
                        .content(body)
                        .focus(field)
                        .aside(back)
                        .action(notes)
                        .action(Buttons.plain(ui.text("ui.close"), ui::close)));
        show(topic);
    }

    private void ask(String question) {
        words =
                List.of(Manual.folded(question).split("\\s+")).stream()
                        .filter(word -> !word.isEmpty())
                        .toList();
        if (words.isEmpty()) {
            show(here);
            return;
        }
        List<HelpLine> found = new ArrayList<>();
        manual.find(question).forEach(hit -> found.add(new HelpLine.Found(hit)));
        if (list.getPlaceholder() instanceof Label none) {
            none.setText(ui.text("help.none", question));
        }
        fill(found, found.isEmpty() ? null : found.getFirst());
    }

    /** Contents with the sections of the chapter that is shown. */
    private void show(String topic) {
        int hash = topic.indexOf('#');
        String name = hash < 0 ? topic : topic.substring(0, hash);
        Chapter shown = manual.chapter(name).orElseGet(() -> manual.chapters().getFirst());
        Section section =
                shown.section(hash < 0 ? "" : topic.substring(hash + 1))
                        .orElse(shown.sections().getFirst());
        List<HelpLine> lines = new ArrayList<>();
        @Nullable HelpLine at = null;
        for (Chapter chapter : manual.chapters()) {
            HelpLine whole = new HelpLine.Whole(chapter);
            lines.add(whole);
            if (chapter.equals(shown)) {
                at = whole;
                for (Section part : chapter.sections()) {
                    if (!part.id().isEmpty()) {
                        lines.add(new HelpLine.Part(chapter, part));
                        at = part.equals(section) ? lines.getLast() : at;
                    }
                }
            }
        }
        fill(lines, at);
    }

    private void fill(List<HelpLine> lines, @Nullable HelpLine chosen) {
        filling = true;
        list.getItems().setAll(lines);
        list.getSelectionModel().clearSelection();
        filling = false;
        if (chosen != null) {
            list.getSelectionModel().select(chosen);
            list.scrollTo(Math.max(0, lines.indexOf(chosen) - 4));
        }
    }

    private void chosen(@Nullable HelpLine line) {
        if (line == null || filling) {
            return;
        }
        String topic = topic(line);
        here = topic;
        text(line);
        if (line instanceof HelpLine.Whole whole && !opened(whole.chapter())) {
            // The list is told of its own selection: it takes other lines only afterwards.
            ui.tasks().onFx(() -> show(topic));
        }
    }

    private boolean opened(Chapter chapter) {
        return chapter.sections().size() == 1
                || list.getItems().stream()
                        .anyMatch(line ->
                                line instanceof HelpLine.Part part
                                        && part.chapter().equals(chapter));
    }

    private void text(HelpLine line) {
        ChapterPage page = new ChapterPage(manual, line.chapter(), words, this::follow);
        scroll.setContent(page.node());
        scroll.applyCss();
        scroll.layout();
        Node heading = page.heading(line.section().id());
        double rest = page.node().getHeight() - scroll.getViewportBounds().getHeight();
        double top = line.section().id().isEmpty() ? 0 : heading.getBoundsInParent().getMinY();
        scroll.setVvalue(rest <= 0 ? 0 : Math.clamp(top / rest, 0, 1));
    }

    private void follow(String topic) {
        past.push(here);
        back.setVisible(true);
        words = List.of();
        field.clear();
        show(topic);
    }

    private void back() {
        if (!past.isEmpty()) {
            show(past.pop());
            back.setVisible(!past.isEmpty());
        }
    }

    private static String topic(HelpLine line) {
        String section = line.section().id();
        return line.chapter().id() + (section.isEmpty() ? "" : "#" + section);
    }

    private void key(KeyEvent event) {
        boolean typing = field.isFocused();
        if (event.isAltDown() && event.getCode() == KeyCode.LEFT) {
            back();
            event.consume();
        } else if (event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP) {
            turn(event.getCode() == KeyCode.PAGE_DOWN ? PAGE : -PAGE);
            event.consume();
        } else if (typing && (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP)) {
            move(event.getCode() == KeyCode.DOWN ? 1 : -1);
            event.consume();
        } else if (typing && event.getCode() == KeyCode.ENTER) {
            scroll.requestFocus();
            event.consume();
        }
    }

    private void move(int step) {
        int at = list.getSelectionModel().getSelectedIndex() + step;
        if (at >= 0 && at < list.getItems().size()) {
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - 4));
        }
    }

    /** Turns the text by so many times what is seen of it. */
    private void turn(double pages) {
        double seen = scroll.getViewportBounds().getHeight();
        double rest = scroll.getContent().getBoundsInLocal().getHeight() - seen;
        if (rest > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + pages * seen / rest, 0, 1));
        }
    }
}
