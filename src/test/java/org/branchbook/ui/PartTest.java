package org.branchbook.ui;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.text.Text;

/** A window test of one part of a page or one screen, in either language. */
public abstract class PartTest extends FxTest {
    /** Shows what is made, filling a window of the usual size; returns it. */
    protected <T> T open(
            Locale locale, Clock clock, Function<Ui, T> make, Function<T, ? extends Node> node) {
        Object[] made = new Object[1];
        show(
                1280,
                800,
                () -> {
                    Ui ui = ui(locale, clock);
                    T part = make.apply(ui);
                    made[0] = part;
                    ui.content(node.apply(part));
                    return ui.root();
                });
        @SuppressWarnings("unchecked") // put in two lines above
        T part = (T) made[0];
        return part;
    }

    /** The words inside that do not stand there whole. */
    protected List<String> cutOff(String id) {
        Node node = find(id);
        return fx(() ->
                node.lookupAll(".text").stream()
                        .map(text -> ((Text) text).getText())
                        .filter(said -> said.endsWith("..."))
                        .toList());
    }
}
