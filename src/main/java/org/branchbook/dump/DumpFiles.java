package org.branchbook.dump;

import java.io.IOException;
import java.io.InputStream;

/** Which attachments a dump carries along, of those that its rows name, and where they are read. */
public interface DumpFiles {
    /** As in a backup: attachments never change, and lie beside it. */
    DumpFiles NONE =
            new DumpFiles() {
                @Override
                public boolean carries(String hash) {
                    return false;
                }

                @Override
                public InputStream open(String hash) throws IOException {
                    throw new IOException("no " + hash);
                }
            };

    /**
     * @param hash SHA-256 in hex
     */
    boolean carries(String hash);

    /** The caller closes what it gets. */
    InputStream open(String hash) throws IOException;

    /** The name of the entry that holds an attachment. */
    static String entry(String hash) {
        return "files/" + hash;
    }
}
