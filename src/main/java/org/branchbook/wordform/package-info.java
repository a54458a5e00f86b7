/**
 * Word documents with tags, as Word and WPS save them: cleaned, checked and filled in. The only
 * code that knows poi-tl.
 *
 * <p>What a person sees as one tag is often five runs, a hyperlink, an insertion of last week and a
 * content control. All of that is resolved in the XML first, so that poi-tl meets every tag as one
 * run of its own. It never gets an expression language: a tag is a name in a table of values.
 */
@NullMarked
package org.branchbook.wordform;

import org.jspecify.annotations.NullMarked;
