package org.branchbook.seal;

import java.nio.charset.StandardCharsets;
import org.branchbook.base.Sha256;

/**
 * One link of the chain.
 *
 * @param link from 1, without gaps
 * @param version what was kept, or whose closing was undone
 * @param kept false where the closing was undone
 * @param chain SHA-256 over the link before and this one, in hex
 */
record Seal(long link, Version version, boolean kept, String chain) {
    /** The chain before the first link. */
    static final String NONE = "";

    /**
     * A version of a closed record.
     *
     * @param sha256 of its content, in hex
     */
    record Version(long activity, int number, String sha256) {
        boolean same(Version other) {
            return activity == other.activity && number == other.number;
        }
    }

    /** The link that follows one whose chain is given. */
    static Seal after(String before, long link, Version version, boolean kept) {
        return new Seal(link, version, kept, chain(before, link, version, kept));
    }

    boolean follows(String before) {
        return chain.equals(chain(before, link, version, kept));
    }

    private static String chain(String before, long link, Version version, boolean kept) {
        String text =
                String.join(
                        "\n",
                        before,
                        Long.toString(link),
                        Long.toString(version.activity()),
                        Integer.toString(version.number()),
                        Boolean.toString(kept),
                        version.sha256());
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
