package org.branchbook.committeedesk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.committee.BranchYear;
import org.branchbook.committee.BundleFile;
import org.branchbook.committee.Committee;
import org.branchbook.committee.PeriodLine;
import org.branchbook.committee.RecordLine;
import org.branchbook.control.EmptyState;
import org.branchbook.control.SoftText;
import org.branchbook.control.Tables;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** One branch's year: its figures, every period with what counts for it, every record. */
final class BranchPane {
    private final Ui ui;
    private final Consumer<BranchYear> remove;
    private final Label title = new Label();
    private final SoftText figures = new SoftText("");
    private final TableView<PeriodLine> periods;
    private final TableView<RecordLine> records;
    private final VBox root;
    private final Map<Long, RecordLine> byActivity = new HashMap<>();
    private @Nullable BranchYear shown;

    BranchPane(Ui ui, Consumer<BranchYear> remove) {
        this.ui = ui;
        this.remove = remove;
        periods =
                Tables.table(
                        "committee-periods",
                        new EmptyState(Icon.CHECK, ui.text("committeedesk.nothingDue")));
        records =
                Tables.table(
                        "committee-records",
                        new EmptyState(Icon.FILE, ui.text("committeedesk.noRecords")));
        title.getStyleClass().add("form-section");
        title.setId("committee-branch");
        figures.setId("committee-figures");
        periodColumns();
        recordColumns();
        VBox.setVgrow(periods, Priority.ALWAYS);
        VBox.setVgrow(records, Priority.ALWAYS);
        root =
                new VBox(
                        8,
                        title,
                        figures,
                        actions(),
                        periods,
                        new SoftText(ui.text("committeedesk.recordHelp")),
                        records);
        root.getStyleClass().add("spread-page");
    }

    private HBox actions() {
        return new HBox(
                8,
                Buttons.id(
                        "committee-open",
                        Buttons.plain(
                                ui.text("committeedesk.openBundle"),
                                Icon.FOLDER,
                                this::openBundle)),
                Buttons.id(
                        "committee-remove",
                        Buttons.quiet(ui.text("committeedesk.remove"), this::removeShown)));
    }

    private void periodColumns() {
        Tables.text(periods, ui.text("committeedesk.type"), 170, line -> line.name(ui.messages()));
        Tables.text(periods, ui.text("committeedesk.period"), 90, PeriodLine::period)
                .setMinWidth(84);
        Tables.text(
                periods,
                ui.text("committee.cadence"),
                80,
                line -> line.done() + "/" + line.required());
        Tables.text(
                periods, ui.text("committeedesk.state"), 90, line -> line.stateText(ui.messages()));
        Tables.fill(periods);
        Tables.onOpen(periods, this::openFirst);
    }

    private void recordColumns() {
        Tables.text(records, ui.text("archivedesk.date"), 96, line -> line.on().toString())
                .setMinWidth(92);
        Tables.text(records, ui.text("archivedesk.itemTitle"), 230, RecordLine::title);
        Tables.text(
                records,
                ui.text("committeedesk.came"),
                70,
                line -> line.due() == 0 ? "" : line.present() + "/" + line.due());
        Tables.text(
                records,
                ui.text("committeedesk.state"),
                80,
                line ->
                        line.closed()
                                ? ui.text("cadence.state.closed")
                                : ui.text("committeedesk.notClosed"));
        Tables.fill(records);
        Tables.onOpen(records, this::open);
    }

    Node node() {
        return root;
    }

    void show(BranchYear branch, Committee.Detail detail) {
        shown = branch;
        title.setText(branch.branch() + " " + branch.bundle().whose().year());
        BranchYear.Service service = branch.service();
        figures.setText(
                ui.text(
                        "committeedesk.figures",
                        branch.members().full(),
                        branch.members().probationary(),
                        branch.study().reached(),
                        branch.study().people(),
                        service.hours().stripTrailingZeros().toPlainString(),
                        service.people(),
                        service.monthsActive(),
                        service.monthsSoFar(),
                        percent(service.marchShare()),
                        service.longestGap(),
                        percent(service.evenness()),
                        branch.bundle().on().toString(),
                        branch.bundle().since().toString()));
        byActivity.clear();
        detail.records().forEach(record -> byActivity.put(record.activity(), record));
        periods.getItems().setAll(detail.periods());
        records.getItems().setAll(detail.records());
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    /** The first record that counts for a period; one that has none is what is missing. */
    private void openFirst(PeriodLine period) {
        List<RecordLine> counted =
                period.activities().stream().map(byActivity::get).filter(Objects::nonNull).toList();
        if (counted.isEmpty()) {
            ui.notice(
                    ui.text("committeedesk.noRecord", period.name(ui.messages()), period.period()));
        } else {
            records.getSelectionModel().select(counted.getFirst());
            records.scrollTo(counted.getFirst());
            open(counted.getFirst());
        }
    }

    private void open(RecordLine record) {
        BranchYear branch = shown;
        if (branch != null) {
            ui.tasks()
                    .aside(() -> BundleFile.of(branch.bundle(), record.file()))
                    .onSuccess(ui::openFile)
                    .onFailure(ui::failed);
        }
    }

    private void openBundle() {
        BranchYear branch = shown;
        if (branch != null) {
            ui.tasks()
                    .aside(() -> BundleFile.page(branch.bundle()))
                    .onSuccess(ui::openFile)
                    .onFailure(ui::failed);
        }
    }

    private void removeShown() {
        if (shown != null) {
            remove.accept(shown);
        }
    }
}
