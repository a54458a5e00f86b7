package org.branchbook.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.branchbook.disclosure.ExportNotes;
import org.branchbook.listing.Listed;
import org.branchbook.listing.ListedPaper;
import org.branchbook.listing.Listing;
import org.branchbook.listing.Words;
import org.branchbook.paper.PaperPanel.Offer;
import org.branchbook.storage.TestBook;
import org.branchbook.talk.TalkView;
import org.branchbook.ui.PartTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers asked for from the talks of a year, in a window. */
class PaperPanelTest extends PartTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 18);

    @TempDir private Path folder;
    private final List<String> out = new ArrayList<>();
    private PaperBook book;
    private ExportNotes notes;
    private long talk;

    @BeforeEach
    void fill() {
        book = new PaperBook(folder.resolve("book"), TODAY);
        talk = book.talk("家中有事");
        notes = book.open().papers().exportNotes();
    }

    @AfterEach
    void close() {
        book.close();
    }

    private final class Kept implements PaperPanel.Out {
        @Override
        public void preview(String title, Callable<byte[]> pdf) {
            out.add("preview " + title);
        }

        @Override
        public void save(String name, String ending, Callable<byte[]> file) {
            out.add("save " + name + "." + ending);
        }
    }

    private void view(Locale locale) {
        TalkView view =
                open(
                        locale,
                        TestBook.clock(TODAY),
                        ui ->
                                new TalkView(ui, book.open().kinds().talks(), book.open().members())
                                        .withPapers((year, _) ->
                                                new PaperPanel(ui, notes, new Kept())
                                                        .open("文书 " + year, offers(year))),
                        TalkView::node);
        onFx(view::shown);
        waitFor("the list", () -> text("list-talks").endsWith("1"));
        click("talk-papers");
        waitFor("the panel", () -> shown("paper-preview"));
    }

    private List<Offer> offers(int year) {
        return List.of(
                Offer.plain("paper.talkRegister", () -> book.papers().talkRegister(year)),
                new Offer("paper.talk", true, full -> book.papers().talk(talk, full)));
    }

    @Test
    void whatIsPrivateNeedsAReason() {
        view(Locale.CHINA);
        assertFalse(shown("paper-full"), "the register has nothing private");
        onFx(() -> ((ComboBox<?>) find("paper-which")).getSelectionModel().select(1));
        onFx(() -> ((CheckBox) find("paper-full")).setSelected(true));
        settle();
        shoot("paper-panel");
        click("paper-preview");
        settle();
        assertEquals(List.of(), out, "refused without a reason");
        enter("reason", "归档");
        click("paper-preview");
        waitFor("the preview", () -> !out.isEmpty());
        assertTrue(out.getFirst().startsWith("preview 谈心谈话记录 2026-11-02"), out::toString);
        assertEquals("归档", notes.all().getFirst().reason());
    }

    @Test
    void aPaperIsSavedAsWordWithoutANote() {
        view(Locale.ENGLISH);
        shoot("paper-panel-en");
        click("paper-word");
        waitFor("the file", () -> !out.isEmpty());
        assertEquals(List.of("save 2026年谈心谈话登记表.docx"), out);
        assertEquals(List.of(), notes.all());
    }

    @Test
    void aListIsSavedAsAWorkbookToo() {
        Listed<String> listed =
                words ->
                        new Listing<String>(words, "drills", "drill.title")
                                .onPaper("listing.drill")
                                .column("drill.subject", 100, one -> one)
                                .rows(_ -> List.of("疏散"));
        List<Offer> offers =
                List.of(
                        Offer.list(
                                "listing.whole",
                                () ->
                                        new ListedPaper(
                                                listed, Words.chinese(TODAY), "支部", 2026, false)));
        PaperPanel panel =
                open(
                        Locale.ENGLISH,
                        TestBook.clock(TODAY),
                        ui -> new PaperPanel(ui, notes, new Kept()),
                        _ -> new Label());
        onFx(() -> panel.open("应急演练台账", offers));
        waitFor("the panel", () -> shown("paper-workbook"));
        shoot("paper-panel-list");
        click("paper-workbook");
        waitFor("the file", () -> !out.isEmpty());
        assertEquals(List.of("save 应急演练台账.xlsx"), out);
    }
}
