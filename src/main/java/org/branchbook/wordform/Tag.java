package org.branchbook.wordform;

import org.branchbook.office.Xml;
import org.w3c.dom.Element;

/**
 * A tag in a run of its own.
 *
 * @param mark ? / @ or another, "" for none
 * @param list the list of [list.name], "" for {{name}}
 * @param typed as it stood in the template
 */
record Tag(Element run, String mark, String list, String name, String typed) {

    /** Gives the run another text, as the tag poi-tl is to meet. */
    void write(String text) {
        Element first = Xml.child(run, "t");
        if (first != null) {
            Markup.setText(first, text);
        }
    }
}
