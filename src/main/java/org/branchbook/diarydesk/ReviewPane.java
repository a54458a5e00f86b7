package org.branchbook.diarydesk;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.control.EmptyState;
import org.branchbook.control.Keeping;
import org.branchbook.control.SoftText;
import org.branchbook.control.SplitView;
import org.branchbook.control.Tables;
import org.branchbook.diary.Diary;
import org.branchbook.register.YearChoice;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** A look back at the end of each month, in its owner's own words. */
final class ReviewPane implements DiaryView.Part {
    private static final YearMonth NONE = YearMonth.of(0, 1);

    private final Ui ui;
    private final Diary diary;
    private final YearChoice year;
    private final TableView<Month> table;
    private final TextArea text = new TextArea();
    private final Keeping<YearMonth, String> keeping;
    private final SplitView root;
    private boolean filling;

    private record Month(YearMonth month, String text) {}

    ReviewPane(Ui ui, Diary diary) {
        this.ui = ui;
        this.diary = diary;
        year = new YearChoice(ui, "reviews", this::read);
        table = Tables.table("reviews", new EmptyState(Icon.LIST, ui.text("diary.review")));
        Tables.text(
                table,
                ui.text("pair.month"),
                80,
                one -> ui.text("spread.month", one.month.getMonthValue()));
        Tables.text(
                table,
                ui.text("diary.first"),
                240,
                one -> one.text.strip().lines().findFirst().orElse(""));
        Tables.fill(table);
        Tables.keepWidths(table, ui.memory());
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox left = new VBox(year.node(), table);
        left.getStyleClass().addAll("stack", "padded");
        text.setId("review-text");
        text.setWrapText(true);
        text.textProperty().addListener((_, _, _) -> touched());
        VBox.setVgrow(text, Priority.ALWAYS);
        VBox right = new VBox(new SoftText(ui.text("diary.review.help")), text);
        right.getStyleClass().addAll("stack", "padded");
        root = new SplitView(ui.memory(), "review-split", left, right, 0.34);
        keeping =
                new Keeping<>(
                        ui, right, text::getText, diary::review, invalid -> ui.failed(invalid));
        table.getSelectionModel().selectedItemProperty().subscribe(this::fill);
    }

    private void touched() {
        if (!filling) {
            keeping.touched();
        }
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void read() {
        int asked = year.value();
        ui.tasks().run(() -> months(asked)).onSuccess(this::show);
    }

    private List<Month> months(int asked) {
        List<Month> months = new ArrayList<>();
        for (int i = 1; i <= 12 && diary.state() == Diary.State.OPEN; i++) {
            YearMonth month = YearMonth.of(asked, i);
            months.add(new Month(month, diary.review(month)));
        }
        return months;
    }

    private void show(List<Month> months) {
        int at = table.getSelectionModel().getSelectedIndex();
        filling = true;
        table.getItems().setAll(months);
        if (!months.isEmpty()) {
            int month = at < 0 ? ui.today().getMonthValue() - 1 : at;
            table.getSelectionModel().select(month);
        }
        filling = false;
        fill(table.getSelectionModel().getSelectedItem());
    }

    private void fill(@Nullable Month one) {
        if (filling || one == null) {
            return;
        }
        if (keeping.takes(one.month, one.text)) {
            filling = true;
            if (!text.getText().equals(one.text)) {
                text.setText(one.text);
            }
            filling = false;
        }
    }

    @Override
    public void keep() {
        keeping.flush();
    }

    @Override
    public void clear() {
        // Else the emptied text would be taken for something typed.
        keeping.takes(NONE, "");
        filling = true;
        table.getItems().clear();
        text.clear();
        filling = false;
    }
}
