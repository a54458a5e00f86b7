package org.branchbook.relation;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Which season of graduates is looked at. */
final class SeasonChoice {
    private static final int BACK = 3;

    private final Ui ui;
    private final ComboBox<Season> box = new ComboBox<>();

    SeasonChoice(Ui ui, RelationViewModel model) {
        this.ui = ui;
        box.setId("season");
        int year = ui.today().getYear();
        for (int i = 1; i >= -BACK; i--) {
            box.getItems().add(new Season(year + i, false));
            box.getItems().add(new Season(year + i, true));
        }
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Season season) {
                        return season == null ? "" : words(season);
                    }

                    @Override
                    public Season fromString(String text) {
                        return model.season();
                    }
                });
        box.setValue(model.season());
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setOnAction(_ -> model.season(box.getValue()));
    }

    Node node() {
        return box;
    }

    private String words(Season season) {
        return ui.text(season.whole() ? "relation.season.whole" : "relation.season", season.year());
    }
}
