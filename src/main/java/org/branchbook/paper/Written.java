package org.branchbook.paper;

import java.util.function.Consumer;
import org.branchbook.page.PaperPages;
import org.branchbook.page.Printable;
import org.branchbook.word.Paper;
import org.branchbook.word.WordDocument;

/**
 * A document that is written the same way for Word and on pages, in the layout of GB/T 9704.
 *
 * @param name what its file is called, without an ending
 * @param foot the small line under the page number, "" for none
 * @param text writes it on a paper that is empty
 */
public record Written(String name, String foot, Consumer<Paper> text) implements Printable {
    @Override
    public byte[] docx() {
        return on(WordDocument.official(name));
    }

    @Override
    public byte[] pdf() {
        return on(PaperPages.official(name));
    }

    private byte[] on(Paper paper) {
        if (!foot.isEmpty()) {
            paper.footerNote(foot);
        }
        text.accept(paper);
        return paper.bytes();
    }
}
