package org.branchbook.control;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.DragOut;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
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
    private final TextField range = new TextField();
    private final CheckBox duplex = new CheckBox();
    private final Label hint = new Label();
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
                        .content(hint)
                        .content(list)
                        .aside(Buttons.plain(ui.text("ui.print.system"), Icon.OPEN, this::openFile))
                        .aside(
                                Buttons.plain(
                                        ui.text("ui.print.pdf"), Icon.EXPORT, actions.savePdf()))
                        .aside(new DragOut(ui, actions.file()).node())
                        .action(Buttons.plain(ui.text("ui.close"), ui::close))
                        .primary(print));
        loadPrinters(print);
    }

    private void openFile() {
        ui.tasks().aside(actions.file()).onSuccess(ui::openFile);
    }

    private HBox settings() {
        printers.setId("printer");
        printers.setPrefWidth(220);
        printers.setPromptText(ui.text("ui.print.none"));
        copies.setId("copies");
        copies.setPrefWidth(72);
        copies.setEditable(true);
        range.setId("range");
        range.setPrefWidth(84);
        range.setPromptText(ui.text("ui.print.all"));
        range.textProperty().subscribe(_ -> tell(""));
        duplex.setId("duplex");
        duplex.setText(ui.text("ui.print.duplex"));
        duplex.setSelected(ui.memory().get("print.duplex", "").equals("true"));
        hint.setId("print-hint");
        hint.setWrapText(true);
        hint.getStyleClass().add("soft");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line =
                new HBox(
                        new Label(ui.text("ui.print.printer")),
                        printers,
                        new Label(ui.text("ui.print.copies")),
                        copies,
                        new Label(ui.text("ui.print.range")),
                        range,
                        duplex,
                        gap,
                        new Label(ui.text("ui.print.pages", pages.count())),
                        zoom);
        line.getStyleClass().add("row");
        keepWords(line);
        return line;
    }

    /** In a narrow window the printer's name and the zoom give way, not the words. */
    private static void keepWords(HBox line) {
        for (Node node : line.getChildren()) {
            if (node instanceof Labeled words) {
                words.setMinWidth(Region.USE_PREF_SIZE);
            }
        }
    }

    /** Says what is wrong and what to do instead; "" for nothing. */
    private void tell(String text) {
        hint.setText(text);
        hint.setVisible(!text.isEmpty());
        hint.setManaged(!text.isEmpty());
    }

    private void loadPrinters(Button print) {
        print.setDisable(true);
        ui.tasks()
                .aside(actions.printers()::get)
                .onSuccess(names -> {
                    printers.getItems().setAll(names);
                    String last = ui.memory().get("print.printer", "");
                    printers.getSelectionModel().select(Math.max(0, names.indexOf(last)));
                    tell(names.isEmpty() ? ui.text("ui.print.without") : "");
                    print.setDisable(names.isEmpty());
                });
    }

    private void print() {
        String printer = printers.getValue();
        Choice choice =
                new Choice(printer, copies.getValue(), range.getText(), duplex.isSelected());
        if (!actions.range().test(range.getText())) {
            range.requestFocus();
            tell(ui.text("ui.print.wrongRange", pages.count()));
            return;
        }
        ui.memory().put("print.printer", printer);
        ui.memory().put("print.duplex", String.valueOf(duplex.isSelected()));
        ui.tasks()
                .aside(() -> {
                    actions.print().print(choice);
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
     * @param file writes the pages to a temporary file; called beside the FX thread
     * @param range whether a range of pages such as 1-3,5 can be printed; blank means all
     */
    public record Actions(
            Supplier<List<String>> printers,
            Printing print,
            Predicate<String> range,
            Runnable savePdf,
            Callable<Path> file) {}

    /**
     * What was chosen.
     *
     * @param range of pages, such as 1-3,5; blank for all
     */
    public record Choice(String printer, int copies, String range, boolean duplex) {}

    /** Sends the document to a printer; fails with an AppException. */
    @FunctionalInterface
    public interface Printing {
        void print(Choice choice) throws Exception;
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
