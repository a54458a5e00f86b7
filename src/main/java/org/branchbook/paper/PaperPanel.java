package org.branchbook.paper;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.branchbook.control.SoftText;
import org.branchbook.disclosure.ExportNotes;
import org.branchbook.form.Field;
import org.branchbook.form.Form;
import org.branchbook.page.Printable;
import org.branchbook.ui.Buttons;
import org.branchbook.ui.Icon;
import org.branchbook.ui.Panel;
import org.branchbook.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Asks which paper and how much of it, then shows it as it will print, or saves it. */
public final class PaperPanel {
    private static final double WIDTH = 460;

    /** With one button more. */
    private static final double WIDER = 580;

    private final Ui ui;
    private final ExportNotes notes;
    private final Out out;
    private final ComboBox<Offer> which = new ComboBox<>();
    private final CheckBox full = new CheckBox();
    private final Form form;
    private final Field<String> reason;

    /** Where the finished paper goes. */
    public interface Out {
        void preview(String title, Callable<byte[]> pdf);

        /**
         * @param ending of the file, without a dot
         */
        void save(String name, String ending, Callable<byte[]> file);
    }

    /**
     * A paper that may be asked for.
     *
     * @param key of the text that names it
     * @param hasPrivate whether something is left out of it unless asked for
     * @param list whether it is a list, which can be had as a workbook too
     * @param make writes it, whole or without what is private
     */
    public record Offer(
            String key, boolean hasPrivate, boolean list, Function<Boolean, Printable> make) {
        public Offer(String key, boolean hasPrivate, Function<Boolean, Printable> make) {
            this(key, hasPrivate, false, make);
        }

        /** One that has nothing private in it. */
        public static Offer plain(String key, Callable<? extends Printable> make) {
            return new Offer(key, false, _ -> called(make));
        }

        /** The same of a list. */
        public static Offer list(String key, Callable<? extends Printable> make) {
            return new Offer(key, false, true, _ -> called(make));
        }

        private static Printable called(Callable<? extends Printable> make) {
            try {
                return make.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public PaperPanel(Ui ui, ExportNotes notes, Out out) {
        this.ui = ui;
        this.notes = notes;
        this.out = out;
        this.form = new Form(ui.messages());
        this.reason = form.text("reason", ui.text("paper.reason"));
        full.setId("paper-full");
        full.setText(ui.text("paper.full"));
        which.setId("paper-which");
        which.setMaxWidth(Double.MAX_VALUE);
        which.setCellFactory(_ -> new OfferCell());
        which.setButtonCell(new OfferCell());
    }

    public void open(String title, List<Offer> offers) {
        which.getItems().setAll(offers);
        which.getSelectionModel().selectFirst();
        show(which, offers.size() > 1);
        VBox privacy = new VBox(8, full, form.node());
        form.node().visibleProperty().bind(full.selectedProperty());
        form.node().managedProperty().bind(full.selectedProperty());
        which.getSelectionModel()
                .selectedItemProperty()
                .subscribe(offer -> {
                    boolean asked = offer != null && offer.hasPrivate();
                    show(privacy, asked);
                });
        Button preview = Buttons.primary(ui.text("paper.preview"), Icon.PRINT, () -> {});
        preview.setId("paper-preview");
        preview.setOnAction(_ -> make(written -> out.preview(written.name(), written::pdf)));
        Button word = Buttons.plain(ui.text("paper.word"), Icon.EXPORT, () -> {});
        word.setId("paper-word");
        word.setOnAction(_ -> make(written -> out.save(written.name(), "docx", written::docx)));
        Button workbook = Buttons.plain(ui.text("paper.workbook"), Icon.EXPORT, () -> {});
        workbook.setId("paper-workbook");
        workbook.setOnAction(_ -> make(list -> out.save(list.name(), "xlsx", list::xlsx)));
        boolean lists = offers.stream().anyMatch(Offer::list);
        show(workbook, lists);
        ui.open(
                new Panel(title)
                        .id("paper-panel")
                        .width(lists ? WIDER : WIDTH)
                        .content(which)
                        .content(privacy)
                        .content(new SoftText(ui.text("paper.help")))
                        .focus(offers.size() > 1 ? which : preview)
                        .action(Buttons.plain(ui.text("ui.cancel"), ui::close))
                        .action(workbook)
                        .action(word)
                        .primary(preview));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void make(Consumer<Printable> next) {
        Offer offer = which.getSelectionModel().getSelectedItem();
        boolean whole = offer.hasPrivate() && full.isSelected();
        if (whole && !ExportNotes.problems(reason.get()).isEmpty()) {
            form.show(ExportNotes.problems(reason.get()));
            return;
        }
        String why = reason.get();
        ui.tasks()
                .run(() -> {
                    Printable written = offer.make().apply(whole);
                    if (whole) {
                        notes.add(written.name(), ui.text("paper.whose"), why, 0);
                    }
                    return written;
                })
                .onSuccess(written -> {
                    ui.close();
                    next.accept(written);
                })
                .onFailure(ui::failed);
    }

    /** A paper by its name. */
    private final class OfferCell extends ListCell<Offer> {
        @Override
        protected void updateItem(@Nullable Offer offer, boolean empty) {
            super.updateItem(offer, empty);
            setText(empty || offer == null ? "" : ui.text(offer.key()));
        }
    }
}
