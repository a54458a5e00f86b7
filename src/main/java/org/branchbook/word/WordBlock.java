package org.branchbook.word;

/** What stands in the body of a document, one below the other: a paragraph or a table. */
interface WordBlock {
    void write(StringBuilder xml);
}
