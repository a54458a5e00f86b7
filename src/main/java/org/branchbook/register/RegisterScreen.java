package org.branchbook.register;

import java.time.LocalDate;
import javafx.scene.Node;
import org.branchbook.control.Screen;

/** A screen that is one register; what is left to it is what its rows are and what is done. */
public interface RegisterScreen extends Screen {
    RegisterView<?> list();

    @Override
    default Node node() {
        return list().node();
    }

    @Override
    default void shown() {
        list().shown();
    }

    @Override
    default void reveal(long row, LocalDate day) {
        list().reveal(row, day);
    }
}
