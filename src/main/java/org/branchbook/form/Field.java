package org.branchbook.form;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.base.Problem;
import org.jspecify.annotations.Nullable;

/** One row of a form: its value, its control, and the line below for an error or help. */
public final class Field<T extends @Nullable Object> {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private final String name;
    private final ObjectProperty<T> value;
    private final Label label = new Label();
    private final Label line = new Label();
    private final VBox box = new VBox();
    private final Region control;
    private String help = "";
    private boolean wide;
    private boolean out;
    private Supplier<Optional<Problem>> unread = Optional::empty;
    private Runnable relayout = () -> {};

    Field(String name, Region control, T first) {
        this.name = name;
        this.control = control;
        this.value = new SimpleObjectProperty<>(first);
        if (control.getId() == null) {
            control.setId(name);
        }
        label.setLabelFor(control);
        label.getStyleClass().add("form-label");
        line.setId(name + "-line");
        line.getStyleClass().add("form-line");
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        box.getStyleClass().add("form-field");
        box.getChildren().addAll(control, line);
        // A combo's value holds this weakly; on screen it must live, listeners and all.
        box.getProperties().put(Field.class, this);
        say("", false);
    }

    public T get() {
        return value.get();
    }

    public Field<T> set(T next) {
        value.set(next);
        return this;
    }

    public ObjectProperty<T> value() {
        return value;
    }

    public Field<T> onChange(Consumer<? super T> listener) {
        value.addListener((_, _, now) -> listener.accept(now));
        return this;
    }

    /** Marks the row with the red star; the check itself is the door's. */
    public Field<T> required() {
        label.setGraphic(new Label("*"));
        label.getGraphic().getStyleClass().add("required");
        label.setContentDisplay(ContentDisplay.RIGHT);
        return this;
    }

    /** A line of help below the control, as long as there is no error. */
    public Field<T> help(String text) {
        help = text;
        say(text, false);
        return this;
    }

    /** Takes the whole width of a form with two columns. */
    public Field<T> wide() {
        wide = true;
        relayout.run();
        return this;
    }

    public Field<T> prompt(String text) {
        switch (control) {
            case TextInputControl input -> input.setPromptText(text);
            case ComboBoxBase<?> combo -> combo.setPromptText(text);
            default -> {}
        }
        return this;
    }

    public Field<T> visible(boolean on) {
        for (Region part : new Region[] {label, box}) {
            part.setVisible(on);
            part.setManaged(on);
        }
        return this;
    }

    /** Takes the row out of the form, its place with it, or puts it back. */
    public Field<T> used(boolean on) {
        if (out == on) {
            out = !on;
            relayout.run();
        }
        return this;
    }

    public String name() {
        return name;
    }

    /** The control itself: a TextField, DatePicker, ComboBox, CheckBox or pane of chips. */
    public Region control() {
        return control;
    }

    Label label() {
        return label;
    }

    Region box() {
        return box;
    }

    boolean isWide() {
        return wide;
    }

    boolean isUsed() {
        return !out;
    }

    void relayoutBy(Runnable action) {
        relayout = action;
    }

    void unreadBy(Supplier<Optional<Problem>> claim) {
        unread = claim;
    }

    /** What was typed and cannot be read as a value. */
    Optional<Problem> unread() {
        return unread.get();
    }

    void error(String text) {
        say(text.isEmpty() ? help : text, !text.isEmpty());
    }

    private void say(String text, boolean wrong) {
        line.setText(text);
        line.setVisible(!text.isEmpty());
        line.setManaged(!text.isEmpty());
        line.pseudoClassStateChanged(WRONG, wrong);
        control.pseudoClassStateChanged(WRONG, wrong);
        if (control instanceof Control c) {
            c.setAccessibleHelp(text);
        }
    }
}
