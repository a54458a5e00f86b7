package org.branchbook.page;

/** A finished document: as Word and on pages, a list as a workbook too. */
public interface Printable {
    /** What its file is called, without an ending. */
    String name();

    byte[] docx();

    /** As PDF/A-2b, for preview, printing and keeping. */
    byte[] pdf();

    /** Of lists only. */
    default byte[] xlsx() {
        throw new UnsupportedOperationException(name() + " is no list");
    }
}
