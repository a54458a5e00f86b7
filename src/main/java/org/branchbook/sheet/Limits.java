package org.branchbook.sheet;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.IOUtils;

/** How much of a foreign file is read at most. POI's own limit is 4 GB an entry. */
final class Limits {
    static final int FILE_BYTES = 20 << 20;
    static final int ROWS = 20_000;

    /** Cells that hold something; the others cost nothing. */
    static final int CELLS = 1_000_000;

    private static final int MEMORY = 100 << 20;

    static {
        ZipSecureFile.setMaxEntrySize(MEMORY);
        ZipSecureFile.setMaxTextSize(20 << 20);
        IOUtils.setByteArrayMaxOverride(MEMORY);
    }

    private Limits() {}

    /** The limits are global to POI and set when this class loads; call this before reading. */
    static void apply() {
        assert ZipSecureFile.getMaxEntrySize() == MEMORY;
    }
}
