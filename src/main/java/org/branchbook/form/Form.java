package org.branchbook.form;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.branchbook.base.DateReader;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Messages;
import org.branchbook.base.PartialDate;
import org.branchbook.base.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Rows of label, field and error line. The first argument of every row is the field's name: the
 * name a {@link Problem} carries and the id of the control; the second is the label's text.
 */
public final class Form {
    private static final double FIELD_WIDTH = 220;

    private final Messages messages;
    private final GridPane grid = new GridPane();
    private final List<Object> rows = new ArrayList<>();
    private final List<Label> sections = new ArrayList<>();
    private final Label rest = new Label();
    private int columns = 1;
    private boolean shown;

    public Form(Messages messages) {
        this.messages = messages;
        grid.getStyleClass().add("form");
        rest.getStyleClass().addAll("form-rest");
        rest.setId("form-rest");
        rest.setWrapText(true);
        rest.setMinHeight(Region.USE_PREF_SIZE);
    }

    public GridPane node() {
        if (!shown) {
            shown = true;
            layout();
        }
        return grid;
    }

    /** Lays the rows out in so many pairs of label and field beside each other. */
    public Form columns(int count) {
        columns = count;
        layout();
        return this;
    }

    public Field<String> text(String name, String label) {
        return add(Inputs.text(name), label);
    }

    public Field<String> area(String name, String label, int lines) {
        return add(Inputs.area(name, lines), label);
    }

    /** Accepts 2026-3-5, 20260305, 2026.3.5 and 2026年3月5日; shows 2026-03-05. */
    public Field<@Nullable LocalDate> date(String name, String label) {
        return add(DateInput.field(name), label);
    }

    /** A year, a month or a day: 1990, 1990-07, 1990.07.01, 1990年7月. */
    public Field<@Nullable PartialDate> partialDate(String name, String label) {
        return add(Inputs.read(name, DateReader::read, "ui.partialDate.unread"), label);
    }

    /** Accepts 14:30, 14：30, 1430 and 9; shows 14:30. */
    public Field<@Nullable LocalTime> time(String name, String label) {
        Field<@Nullable LocalTime> field = Inputs.read(name, Readings::time, "ui.time.unread");
        field.control().setMaxWidth(88);
        return add(field, label);
    }

    public <T> Field<@Nullable T> choice(
            String name, String label, List<T> values, Function<T, String> text) {
        return add(Inputs.choice(name, values, text), label);
    }

    /** Pick one of the suggestions or type something else. */
    public Field<String> pick(String name, String label, List<String> suggestions) {
        return add(Inputs.pick(name, suggestions), label);
    }

    public Field<Boolean> check(String name, String text) {
        return add(Inputs.check(name, text), "");
    }

    /** Some of a few values, in their order. */
    public <T> Field<List<T>> chips(
            String name, String label, List<T> values, Function<T, String> text) {
        return add(Inputs.chips(name, values, text), label);
    }

    /** A control of the screen's own; the value is what the screen sets. */
    public <T extends @Nullable Object> Field<T> custom(
            String name, String label, Region control, T first) {
        return add(new Field<>(name, control, first), label);
    }

    /** A heading over the rows that follow. */
    public Form section(String title) {
        Label label = new Label(title);
        label.getStyleClass().add("form-section");
        sections.add(label);
        rows.add(label);
        layout();
        return this;
    }

    /** The headings that have a row in use below them, in their order. */
    public List<Label> sections() {
        return sections.stream().filter(heading -> firstBelow(heading).isPresent()).toList();
    }

    /** The first row in use below a heading. */
    public Optional<Field<?>> firstBelow(Label heading) {
        for (Object row : rows.subList(rows.indexOf(heading) + 1, rows.size())) {
            if (row instanceof Label other && sections.contains(other)) {
                return Optional.empty();
            }
            if (row instanceof Field<?> field && field.isUsed()) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    private boolean inUse(Object row) {
        return switch (row) {
            case Field<?> field -> field.isUsed();
            case Label label when sections.contains(label) -> firstBelow(label).isPresent();
            default -> true;
        };
    }

    /** A line of text or any other node over the whole width. */
    public Form note(Node node) {
        rows.add(node);
        layout();
        return this;
    }

    /** Shows each problem at its field, the others above the form, and goes to the first. */
    public void show(List<Problem> problems) {
        List<Problem> all = new ArrayList<>(unread());
        problems.stream()
                .filter(p -> all.stream().noneMatch(u -> u.field().equals(p.field())))
                .forEach(all::add);
        Field<?> first = null;
        List<Problem> left = new ArrayList<>(all);
        for (Field<?> field : fields()) {
            String text =
                    all.stream()
                            .filter(p -> p.field().equals(field.name()))
                            .map(p -> p.text(messages))
                            .collect(Collectors.joining("\n"));
            left.removeIf(p -> p.field().equals(field.name()));
            field.error(text);
            first = first == null && !text.isEmpty() ? field : first;
        }
        rest.setText(left.stream().map(p -> p.text(messages)).collect(Collectors.joining("\n")));
        rest.setVisible(!left.isEmpty());
        rest.setManaged(!left.isEmpty());
        if (first != null) {
            first.control().requestFocus();
        }
    }

    /** Shows at one field what is wrong with it, without going there; others are left alone. */
    public void mark(Field<?> field, List<Problem> problems) {
        List<Problem> own = new ArrayList<>();
        field.unread().ifPresent(own::add);
        if (own.isEmpty()) {
            problems.stream().filter(p -> p.field().equals(field.name())).forEach(own::add);
        }
        field.error(own.stream().map(p -> p.text(messages)).collect(Collectors.joining("\n")));
    }

    /** Whether everything typed could be read; shows at the field what could not. */
    public boolean complete() {
        show(List.of());
        return unread().isEmpty();
    }

    /** A failure handler: invalid input goes to the fields, everything else on. */
    public Consumer<Throwable> refusals(Consumer<Throwable> others) {
        return problem -> {
            if (problem instanceof InvalidInput invalid) {
                show(invalid.problems());
            } else {
                others.accept(problem);
            }
        };
    }

    private List<Problem> unread() {
        return fields().stream().map(Field::unread).flatMap(Optional::stream).toList();
    }

    private List<Field<?>> fields() {
        List<Field<?>> fields = new ArrayList<>();
        rows.forEach(row -> {
            if (row instanceof Field<?> field) {
                fields.add(field);
            }
        });
        return fields;
    }

    private <T extends @Nullable Object> Field<T> add(Field<T> field, String label) {
        field.label().setText(label);
        field.relayoutBy(this::layout);
        rows.add(field);
        layout();
        return field;
    }

    /** Rows added before the form is asked for are laid out once, together. */
    private void layout() {
        if (!shown) {
            return;
        }
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints label = new ColumnConstraints();
            label.setMinWidth(Region.USE_PREF_SIZE);
            label.setHalignment(HPos.LEFT);
            ColumnConstraints field = new ColumnConstraints();
            field.setHgrow(Priority.ALWAYS);
            // A long message wraps below its own field instead of taking room from the others.
            field.setPrefWidth(FIELD_WIDTH);
            field.setPercentWidth(-1);
            grid.getColumnConstraints().addAll(label, field);
        }
        boolean problems = !rest.getText().isEmpty();
        rest.setVisible(problems);
        rest.setManaged(problems);
        grid.add(rest, 0, 0, columns * 2, 1);
        int row = 1;
        int column = 0;
        for (Object item : rows.stream().filter(this::inUse).toList()) {
            boolean whole = !(item instanceof Field<?> f) || f.isWide();
            if (whole && column > 0) {
                row++;
                column = 0;
            }
            place(item, row, column, whole);
            column = whole ? columns : column + 1;
            if (column >= columns) {
                row++;
                column = 0;
            }
        }
    }

    private void place(Object item, int row, int column, boolean whole) {
        if (item instanceof Field<?> field) {
            grid.add(field.label(), column * 2, row);
            grid.add(field.box(), column * 2 + 1, row, whole ? columns * 2 - 1 : 1, 1);
            GridPane.setValignment(field.label(), VPos.TOP);
        } else if (item instanceof Node node) {
            grid.add(node, 0, row, columns * 2, 1);
        }
    }
}
