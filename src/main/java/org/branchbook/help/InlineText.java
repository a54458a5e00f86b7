package org.branchbook.help;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.text.TextFlow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.renderer.text.TextContentRenderer;

/** A paragraph as it is shown: words of the window in bold, keys as keys, links to click. */
final class InlineText extends AbstractVisitor {
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder().build();

    private final TextFlow flow = new TextFlow();
    private final List<String> words;
    private final Consumer<String> links;
    private String style = "help-text";

    private InlineText(List<String> words, Consumer<String> links) {
        this.words = words;
        this.links = links;
    }

    /**
     * @param words what was asked for, marked where it stands
     * @param links takes where a link leads to, as roster#import
     */
    static TextFlow of(Node paragraph, List<String> words, Consumer<String> links) {
        InlineText text = new InlineText(words, links);
        text.visitChildren(paragraph);
        text.flow.getStyleClass().add("help-flow");
        text.flow.setAccessibleText(PLAIN.render(paragraph).strip());
        return text.flow;
    }

    @Override
    public void visit(Text text) {
        for (Marked piece : Marked.pieces(text.getLiteral(), words)) {
            add(piece.text(), piece.found());
        }
    }

    @Override
    public void visit(StrongEmphasis strong) {
        style = "help-word";
        visitChildren(strong);
        style = "help-text";
    }

    @Override
    public void visit(Code code) {
        Label key = new Label(code.getLiteral());
        key.getStyleClass().add("help-key");
        flow.getChildren().add(key);
    }

    @Override
    public void visit(Link link) {
        Hyperlink shown = new Hyperlink(PLAIN.render(link.getFirstChild()).strip());
        shown.getStyleClass().add("help-link");
        shown.setOnAction(_ -> links.accept(link.getDestination()));
        flow.getChildren().add(shown);
    }

    @Override
    public void visit(SoftLineBreak end) {
        add(" ", false);
    }

    @Override
    public void visit(HardLineBreak end) {
        add("\n", false);
    }

    private void add(String text, boolean found) {
        javafx.scene.text.Text node = new javafx.scene.text.Text(text);
        node.getStyleClass().add(style);
        if (found) {
            node.getStyleClass().add("help-found");
        }
        flow.getChildren().add(node);
    }
}
