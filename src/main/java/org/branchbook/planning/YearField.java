package org.branchbook.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ComboBox;
import org.branchbook.activity.ActivityType;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The year that what is held once a year counts for; early in a year often the one before. */
final class YearField {
    private static final Set<ActivityType> YEARLY =
            Set.of(
                    ActivityType.ORG_LIFE_MEETING,
                    ActivityType.DEMOCRATIC_APPRAISAL,
                    ActivityType.HEART_TALK,
                    ActivityType.REPORT_APPRAISAL);

    private final Field<@Nullable Integer> field;

    YearField(Ui ui, Form form) {
        field =
                form.choice(
                        "year",
                        ui.text("planning.countsFor"),
                        List.of(),
                        year -> ui.text("planning.countsFor.year", year));
        field.help(ui.text("planning.countsFor.help"));
    }

    Field<@Nullable Integer> field() {
        return field;
    }

    /** Offers the year of a day and the one before; shown for what is held once a year. */
    @SuppressWarnings("unchecked") // the control was made by Form.choice, which makes it of these
    void follow(@Nullable ActivityType type, LocalDate day) {
        int year = day.getYear();
        Integer kept = field.get();
        ((ComboBox<Integer>) field.control()).getItems().setAll(year, year - 1);
        int chosen = kept != null && kept == year - 1 ? kept : year;
        field.set(chosen);
        boolean other = chosen != year;
        field.used(other || (type != null && YEARLY.contains(type)));
    }

    void set(@Nullable Integer year, LocalDate day) {
        field.set(year == null ? Integer.valueOf(day.getYear()) : year);
    }

    /** Null where it counts for the year of its day. */
    @Nullable Integer read(LocalDate day) {
        Integer year = field.get();
        return year == null || year == day.getYear() ? null : year;
    }
}
