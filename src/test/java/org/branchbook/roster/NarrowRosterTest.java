package org.branchbook.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import org.branchbook.branch.Branches;
import org.branchbook.fields.FieldChoices;
import org.branchbook.member.Members;
import org.branchbook.member.People;
import org.branchbook.storage.TestBook;
import org.branchbook.ui.PartTest;
import org.branchbook.ui.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The roster in a window made narrow: columns give way as a whole, what is cut says itself. */
class NarrowRosterTest extends PartTest {
    private static final double SCROLL_BAR = 12;

    private final TestBook book = TestBook.create();
    private final Members members = new Members(book.sql(), book.clock());
    private final Branches branches = new Branches(book.sql());

    @AfterEach
    void close() {
        book.close();
    }

    private TableView<?> table() {
        return find("members-table", TableView.class);
    }

    private void open(Locale locale, int width) {
        People.many(30, List.of(branches.addGroup("第一党小组")))
                .forEach(draft -> members.add(draft, ""));
        MemberListView view =
                open(
                        locale,
                        book.clock(),
                        ui ->
                                new MemberListView(
                                        ui,
                                        members,
                                        branches,
                                        new FieldChoices(book.sql()),
                                        new MemberLinks(
                                                _ -> {},
                                                _ -> {},
                                                _ -> {},
                                                _ -> new Region(),
                                                _ -> {})),
                        MemberListView::node);
        onFx(view::shown);
        waitFor("the people", () -> table().getItems().size() == 30);
        onFx(() -> stage().setWidth(width));
        waitFor("the width", () -> find("members").getLayoutBounds().getWidth() <= width + 4);
        settle();
    }

    /** The window of 1040 and the smallest one, less the rail. */
    @ParameterizedTest
    @CsvSource({"zh, 964, LIGHT", "en, 964, DARK", "en, 824, LIGHT"})
    void noColumnIsCutAndACutPostSaysItself(String language, int width, Theme theme) {
        open(Locale.of(language), width);
        onFx(() -> theme.apply(stage().getScene()));
        shoot("members-narrow-" + language + "-" + width);
        List<String> cut =
                fx(() ->
                        table().lookupAll(".column-header .label").stream()
                                .map(Label.class::cast)
                                .filter(Label::isTextTruncated)
                                .map(Label::getText)
                                .toList());
        assertEquals(List.of(), cut);
        double all =
                fx(() ->
                        table().getVisibleLeafColumns().stream()
                                .mapToDouble(TableColumn::getWidth)
                                .sum());
        assertTrue(all <= fx(() -> table().getWidth() - SCROLL_BAR), "columns take " + all);
        if (language.equals("en")) {
            TableCell<?, ?> post = fx(this::longPost);
            assertTrue(post.isTextTruncated());
            assertEquals("Organisation commissioner", post.getTooltip().getText());
        }
    }

    private TableCell<?, ?> longPost() {
        return table().lookupAll(".table-cell").stream()
                .map(cell -> (TableCell<?, ?>) cell)
                .filter(cell -> "Organisation commissioner".equals(cell.getText()))
                .findFirst()
                .orElseThrow();
    }
}
