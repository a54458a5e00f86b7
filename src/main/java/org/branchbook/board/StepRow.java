package org.branchbook.board;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.base.PartialDate;
import org.branchbook.development.EventDue;
import org.branchbook.development.Finding;
import org.branchbook.development.Pathway;
import org.branchbook.development.StepLine;
import org.branchbook.step.StepEntry;
import org.branchbook.step.StepEvent;
import org.branchbook.step.StepFile;
import org.branchbook.step.StepRule;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;

/** One step of somebody: its mark, name and day; below them what was entered and what differs. */
final class StepRow extends HBox {
    private final Ui ui;
    private final VBox text = new VBox();
    private Pathway pathway;
    private StepLine line;

    StepRow(Ui ui, Pathway pathway, StepLine line, BiConsumer<Pathway, StepLine> open) {
        this.ui = ui;
        this.pathway = pathway;
        this.line = line;
        setId("step-" + line.step().number());
        setFocusTraversable(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        setOnMouseClicked(_ -> {
            requestFocus();
            open.accept(this.pathway, this.line);
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                open.accept(this.pathway, this.line);
            }
        });
        show(pathway, line);
    }

    /** Shows the same step anew; the row itself stays, and the keyboard on it. */
    void show(Pathway newPathway, StepLine newLine) {
        pathway = newPathway;
        line = newLine;
        int number = line.step().number();
        String state = line.state().name().toLowerCase(Locale.ROOT);
        getStyleClass().setAll("step-row", "step-" + state);
        if (wrong()) {
            getStyleClass().add("step-wrong");
        }
        Label count = new Label(Integer.toString(number));
        count.getStyleClass().add("step-count");
        text.getChildren().setAll(head());
        entered();
        events();
        reasons();
        for (Finding finding : line.findings()) {
            boolean lacking = finding.weight() == Finding.Weight.LACKING;
            if (line.state() == StepLine.State.MISSING && lacking) {
                // The word at the right says it.
                continue;
            }
            add(finding.full(ui.messages()), lacking ? "step-lacking" : "step-finding");
        }
        getChildren().setAll(mark(), count, text);
        setAccessibleText(spoken());
    }

    private String spoken() {
        return line.step().number()
                + " "
                + line.step().name(ui.messages())
                + " "
                + ui.messages().text(line.state());
    }

    private boolean wrong() {
        return line.findings().stream().anyMatch(f -> f.weight() == Finding.Weight.RULE);
    }

    private Node mark() {
        Icon icon =
                switch (line.state()) {
                    case DONE -> wrong() ? Icon.WARNING : Icon.DONE;
                    case UNDATED, MISSING -> Icon.EDIT;
                    case RUNNING -> Icon.REFRESH;
                    case NEXT -> line.overdue(pathway.today()) ? Icon.WARNING : Icon.RIGHT;
                    case LATER -> Icon.CLOCK;
                };
        return icon.node();
    }

    private HBox head() {
        Label name = new Label(line.step().name(ui.messages()));
        name.getStyleClass().add("step-name");
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Label day = new Label(day());
        day.getStyleClass().add(line.overdue(pathway.today()) ? "late" : "step-day");
        day.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(8, name, day);
        return head;
    }

    private String day() {
        PartialDate on = line.entry().on();
        if (on != null) {
            return on.toString();
        }
        return switch (line.state()) {
            case UNDATED, MISSING, RUNNING -> ui.messages().text(line.state());
            case DONE, NEXT, LATER -> line.window().text(ui.messages());
        };
    }

    private void entered() {
        StepEntry entry = line.entry();
        String decided = joined(List.of(entry.decidedBy(), entry.documentNo(), entry.people()));
        add(decided, "step-text");
        add(entry.note(), "step-text");
        List<StepFile> files = pathway.development().files(line.step().number());
        if (!files.isEmpty()) {
            String names = files.stream().map(StepFile::name).collect(Collectors.joining("、"));
            add(ui.text("board.files", files.size(), names), "step-text");
        }
    }

    private static String joined(List<String> parts) {
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("  "));
    }

    private void events() {
        for (StepEvent.Kind kind : StepEvent.Kind.of(line.step().number())) {
            List<StepEvent> events = pathway.development().events(kind);
            if (!events.isEmpty()) {
                String last = events.getLast().on().toString();
                add(ui.text("board.events", kind, events.size(), last), "step-text");
            }
        }
        for (EventDue due : pathway.events()) {
            if (due.kind().step() == line.step().number()) {
                boolean late = due.on().isBefore(pathway.today());
                add(
                        ui.text(
                                late ? "board.eventLate" : "board.eventDue",
                                due.kind(),
                                due.on().toString()),
                        late ? "late" : "step-text");
            }
        }
    }

    /** The reasons, as long as the step is open. */
    private void reasons() {
        if (line.state() == StepLine.State.NEXT) {
            for (StepRule rule : line.rules()) {
                add(rule.text(ui.messages()), "step-rule");
            }
        }
    }

    private void add(String words, String style) {
        if (!words.isBlank()) {
            Label label = new Label(words);
            label.getStyleClass().add(style);
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            text.getChildren().add(label);
        }
    }
}
