package org.branchbook.review;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.check.Checks;
import org.branchbook.check.Finding;
import org.branchbook.rules.CheckLevel;
import org.branchbook.ui.Tasks;
import org.jspecify.annotations.Nullable;

/** What is found in a year, filtered by level and check. */
final class ReviewViewModel {
    private final Tasks tasks;
    private final Checks checks;
    private final ObjectProperty<Integer> year;
    private final ObjectProperty<@Nullable CheckLevel> level = new SimpleObjectProperty<>();
    private final StringProperty code = new SimpleStringProperty("");
    private final ObservableList<Finding> rows = FXCollections.observableArrayList();
    private final ObjectProperty<List<Finding>> all = new SimpleObjectProperty<>(List.of());

    ReviewViewModel(Tasks tasks, Checks checks, int firstYear) {
        this.tasks = tasks;
        this.checks = checks;
        year = new SimpleObjectProperty<>(firstYear);
        year.addListener(_ -> load());
        level.addListener(_ -> filter());
        code.addListener(_ -> filter());
    }

    void load() {
        int wanted = year.get();
        tasks.run(() -> checks.ofYear(wanted))
                .onSuccess(found -> {
                    if (wanted == year.get()) {
                        all.set(found);
                        filter();
                    }
                });
    }

    private void filter() {
        CheckLevel wanted = level.get();
        rows.setAll(
                all.get().stream()
                        .filter(each -> wanted == null || each.level() == wanted)
                        .filter(each -> code.get().isEmpty() || each.code().equals(code.get()))
                        .toList());
    }

    long count(@Nullable CheckLevel wanted) {
        return all.get().stream().filter(each -> wanted == null || each.level() == wanted).count();
    }

    ObjectProperty<Integer> year() {
        return year;
    }

    ObjectProperty<@Nullable CheckLevel> level() {
        return level;
    }

    StringProperty code() {
        return code;
    }

    ObservableList<Finding> rows() {
        return rows;
    }

    ObjectProperty<List<Finding>> all() {
        return all;
    }
}
