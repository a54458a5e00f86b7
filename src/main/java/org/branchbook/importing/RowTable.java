package org.branchbook.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.util.StringConverter;
import org.branchbook.control.Badge;
import org.branchbook.control.Tables;
import org.branchbook.intake.Choices;
import org.branchbook.intake.PreviewRow;
import org.branchbook.member.MemberField;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The rows of a file and what an import would do with each; doubtful ones ask whom they mean. */
final class RowTable {
    private final Ui ui;
    private final BiConsumer<Choices.Row, Choices.Answer> answered;
    private final ObservableList<PreviewRow> rows = FXCollections.observableArrayList();
    private final FilteredList<PreviewRow> shown = new FilteredList<>(rows);
    private final Map<Choices.Row, List<PreviewRow.Candidate>> asked = new HashMap<>();
    private final TableView<PreviewRow> table;
    private Choices choices = Choices.NONE;

    RowTable(Ui ui, BiConsumer<Choices.Row, Choices.Answer> answered) {
        this.ui = ui;
        this.answered = answered;
        this.table = Tables.table("import-rows", new Label(ui.text("intake.noRows")));
        table.setItems(shown);
        Tables.node(table, ui.text("intake.column.status"), 104, this::badge);
        Tables.text(table, ui.text("table.column.sheet"), 110, row -> row.place().sheet());
        Tables.number(table, ui.text("table.column.row"), 56, row -> row.place().row());
        Tables.text(table, ui.text("member.field.name"), 100, row -> row.place().name());
        WrappedColumn.add(table, ui.text("intake.column.what"), this::what, this::question);
        Tables.fill(table);
    }

    TableView<PreviewRow> node() {
        return table;
    }

    void clear() {
        rows.clear();
    }

    void add(List<PreviewRow> more) {
        rows.addAll(more);
    }

    int size() {
        return rows.size();
    }

    void show(List<PreviewRow> all, Choices now) {
        choices = now;
        for (PreviewRow row : all) {
            if (row.status() == PreviewRow.Status.ASK) {
                asked.put(row.key(), row.candidates());
            }
        }
        rows.setAll(all);
    }

    /** Shows rows of one status, or with null all. */
    void filter(PreviewRow.@Nullable Status status) {
        shown.setPredicate(status == null ? null : row -> row.status() == status);
    }

    private Node badge(PreviewRow row) {
        Badge.Tone tone =
                switch (row.status()) {
                    case NEW -> Badge.Tone.GOOD;
                    case CHANGED -> Badge.Tone.INFO;
                    case UNCHANGED, LEFT_OUT -> Badge.Tone.NEUTRAL;
                    case ASK -> Badge.Tone.WARNING;
                    case REFUSED -> Badge.Tone.BAD;
                };
        return new Badge(StatusSign.of(row.status()) + ui.text(row.status().key()), tone);
    }

    private String what(PreviewRow row) {
        List<String> parts = new ArrayList<>();
        row.changes().forEach(change -> parts.add(change.text(ui.messages())));
        row.problems().forEach(problem -> parts.add(problem.text(ui.messages())));
        return parts.stream().collect(Collectors.joining("  "));
    }

    private @Nullable Node question(PreviewRow row) {
        List<PreviewRow.Candidate> candidates = asked.get(row.key());
        if (candidates == null) {
            return null;
        }
        ComboBox<Choices.@Nullable Answer> box = new ComboBox<>();
        box.setId("import-answer-" + row.place().row());
        candidates.forEach(candidate -> box.getItems().add(Choices.Answer.of(candidate.id())));
        box.getItems().addAll(Choices.Answer.NEW, Choices.Answer.LEAVE_OUT);
        box.setPromptText(ui.text("importing.whom"));
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Choices.@Nullable Answer answer) {
                        return answer == null ? "" : words(answer, candidates);
                    }

                    @Override
                    public Choices.@Nullable Answer fromString(String text) {
                        return null;
                    }
                });
        box.setValue(choices.answers().get(row.key()));
        box.valueProperty()
                .subscribe((_, answer) -> {
                    if (answer != null) {
                        answered.accept(row.key(), answer);
                    }
                });
        return box;
    }

    private String words(Choices.Answer answer, List<PreviewRow.Candidate> candidates) {
        if (answer.leaveOut()) {
            return ui.text("importing.leaveOut");
        }
        return candidates.stream()
                .filter(candidate -> candidate.id().equals(answer.person()))
                .findFirst()
                .map(this::words)
                .orElse(ui.text("importing.newPerson"));
    }

    private String words(PreviewRow.Candidate candidate) {
        String birth = candidate.entry().member().value(MemberField.BIRTH_DATE);
        String id = candidate.entry().member().value(MemberField.ID_NUMBER);
        List<String> parts = new ArrayList<>(List.of(candidate.entry().name(), candidate.token()));
        parts.add(birth);
        parts.add(id.isEmpty() ? "" : MemberField.ID_NUMBER.masked(id, ui.messages()));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("  "));
    }
}
