package org.branchbook.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The pages before they are printed: zoom, printer, copies. How to print is handed in. */
public final class PrintPreview {
    /** An A4 page at 100 %, in points. */
    private static final double WIDTH = 595;

    private final Ui ui;
    private final Pages pages;
    private final Actions actions;
    private final Slider zoom = new Slider(0.5, 2, 1.2);
    private final ComboBox<String> printers = new ComboBox<>();
    private final Spinner<Integer> copies = new Spinner<>(1, 99, 1);
    private final ListView<Integer> list = new ListView<>();
    private final Map<Integer, Image> images = new HashMap<>();

    public PrintPreview(Ui ui, Pages pages, Actions actions) {
        this.ui = ui;
        this.pages = pages;
        this.actions = actions;
    }

    public void open(String title) {
        list.setId("pages");
        list.getStyleClass().add("pages");
        list.setCellFactory(_ -> new PageCell());
        for (int page = 0; page < pages.count(); page++) {
            list.getItems().add(page);
        }
        zoom.setId("zoom");
        zoom.setAccessibleText(ui.text("ui.print.zoom"));
        Button print = Buttons.primary(ui.text("ui.print.print"), Icon.PRINT, this::print);
        print.setId("print");
        ui.open(
                new Panel(title)
                        .id("print-preview")
                        .width(920)
                        .height(1200)
                        .content(settings())
                        .content(list)
                        .aside(Buttons.plain(ui.text("ui.print.system"), Icon.OPEN, actions.open()))
                        .aside(
                                Buttons.plain(
                                        ui.text("ui.print.pdf"), Icon.EXPORT, actions.savePdf()))
                        .action(Buttons.plain(ui.text("ui.close"), ui::close))
                        .primary(print));
        loadPrinters(print);
    }

    private HBox settings() {
        printers.setId("printer");
        printers.setPrefWidth(220);
        printers.setPromptText(ui.text("ui.print.none"));
        copies.setId("copies");
        copies.setPrefWidth(72);
        copies.setEditable(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line =
                new HBox(
                        new Label(ui.text("ui.print.printer")),
                        printers,
                        new Label(ui.text("ui.print.copies")),
                        copies,
                        gap,
                        new Label(ui.text("ui.print.pages", pages.count())),
                        zoom);
        line.getStyleClass().add("row");
        return line;
    }

    private void loadPrinters(Button print) {
        print.setDisable(true);
        ui.tasks()
                .aside(actions.printers()::get)
                .onSuccess(names -> {
                    printers.getItems().setAll(names);
                    printers.getSelectionModel().selectFirst();
                    print.setDisable(names.isEmpty());
                });
    }

    private void print() {
        String printer = printers.getValue();
        int count = copies.getValue();
        ui.tasks()
                .aside(() -> {
                    actions.print().print(printer, count);
                    return printer;
                })
                .onSuccess(name -> {
                    ui.close();
                    ui.notice(ui.text("ui.print.sent", name));
                });
    }

    /**
     * The pages to show.
     *
     * @param image makes the picture of a page, counted from 0, at about 144 dpi; called beside the
     *     FX thread
     */
    public record Pages(int count, IntFunction<Image> image) {}

    /**
     * What the buttons do.
     *
     * @param printers names of the printers, the default one first; called beside the FX thread
     * @param print called beside the FX thread
     */
    public record Actions(
            Supplier<List<String>> printers, Printing print, Runnable savePdf, Runnable open) {}

    /** Sends the document to a printer; fails with an AppException. */
    @FunctionalInterface
    public interface Printing {
        void print(String printer, int copies) throws Exception;
    }

    private final class PageCell extends ListCell<Integer> {
        private final ImageView view = new ImageView();

        private PageCell() {
            view.setPreserveRatio(true);
            view.fitWidthProperty().bind(zoom.valueProperty().multiply(WIDTH));
            view.getStyleClass().add("page");
        }

        @Override
        protected void updateItem(@Nullable Integer page, boolean empty) {
            super.updateItem(page, empty);
            setGraphic(empty ? null : view);
            if (page == null || empty) {
                return;
            }
            Image known = images.get(page);
            view.setImage(known);
            if (known == null) {
                load(page);
            }
        }

        private void load(int page) {
            ui.tasks()
                    .aside(() -> pages.image().apply(page))
                    .onSuccess(image -> {
                        images.put(page, image);
                        list.refresh();
                    });
        }
    }
}
