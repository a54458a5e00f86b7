package org.branchbook.help;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** A chapter as plain nodes: headings, paragraphs, steps, tables, pictures. */
final class ChapterPage extends AbstractVisitor {
    private static final int WIDTH = 680;

    private final Manual manual;
    private final List<String> words;
    private final Consumer<String> links;
    private final VBox page = new VBox();
    private final Map<String, Node> headings = new HashMap<>();
    private VBox into = page;

    /**
     * @param words what was asked for, marked where it stands
     * @param links takes where a link leads to, as roster#import
     */
    ChapterPage(Manual manual, Chapter chapter, List<String> words, Consumer<String> links) {
        this.manual = manual;
        this.words = words;
        this.links = links;
        page.getStyleClass().add("help-page");
        page.setMaxWidth(WIDTH);
        for (Section section : chapter.sections()) {
            boolean first = section.id().isEmpty();
            Label heading = label(section.title(), first ? "help-title" : "help-heading");
            headings.put(section.id(), heading);
            page.getChildren().add(heading);
            visitChildren(section.body());
        }
    }

    Region node() {
        return page;
    }

    /** The heading of a section. */
    Node heading(String section) {
        return headings.getOrDefault(section, page);
    }

    @Override
    public void visit(Paragraph paragraph) {
        boolean picture =
                paragraph.getFirstChild() instanceof org.commonmark.node.Image
                        && paragraph.getFirstChild() == paragraph.getLastChild();
        if (picture) {
            picture((org.commonmark.node.Image) paragraph.getFirstChild());
        } else {
            into.getChildren().add(InlineText.of(paragraph, words, links));
        }
    }

    @Override
    public void visit(OrderedList list) {
        int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            item((ListItem) item, number + ".");
            number++;
        }
    }

    @Override
    public void visit(BulletList list) {
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            item((ListItem) item, "•");
        }
    }

    @Override
    public void visit(BlockQuote quote) {
        VBox box = new VBox();
        box.getStyleClass().add("help-note");
        within(box, () -> visitChildren(quote));
        into.getChildren().add(box);
    }

    @Override
    public void visit(FencedCodeBlock block) {
        into.getChildren().add(label(block.getLiteral().stripTrailing(), "help-code"));
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) {
            into.getChildren().add(HelpTable.of(table, words, links));
        }
    }

    private void item(ListItem item, String mark) {
        Label number = new Label(mark);
        number.getStyleClass().add("help-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        VBox box = new VBox();
        box.getStyleClass().add("help-item");
        HBox.setHgrow(box, Priority.ALWAYS);
        within(box, () -> visitChildren(item));
        HBox line = new HBox(number, box);
        line.getStyleClass().add("help-line");
        into.getChildren().add(line);
    }

    private void within(VBox box, Runnable work) {
        VBox before = into;
        into = box;
        work.run();
        into = before;
    }

    private void picture(org.commonmark.node.Image image) {
        ImageView view = new ImageView(new Image(manual.picture(image.getDestination())));
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setFitWidth(Math.min(WIDTH, view.getImage().getWidth()));
        String said = ((org.commonmark.node.Text) image.getFirstChild()).getLiteral();
        view.setAccessibleText(said);
        VBox frame = new VBox(view);
        frame.getStyleClass().add("help-picture");
        frame.setMaxWidth(Region.USE_PREF_SIZE);
        into.getChildren().addAll(frame, label(said, "help-caption"));
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
