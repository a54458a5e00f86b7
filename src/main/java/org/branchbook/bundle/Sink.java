package org.branchbook.bundle;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Where the files of a bundle go: a folder or a .zip, under a name of its own until it is whole.
 */
interface Sink {
    /** The caller closes it, which ends the file. */
    OutputStream file(String path) throws IOException;

    /** Gives the whole its own name. */
    void finish() throws IOException;

    /** Takes away what was not finished. */
    void discard();
}
