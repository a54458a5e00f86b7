package org.branchbook.encryption;

import java.util.Locale;
import org.branchbook.vault.Key;

/**
 * The code on a recovery sheet: 160 random bits in eight groups that are read aloud without doubt.
 */
final class RecoveryCode {
    // Without I, L, O and U, which are taken for others.
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 32;
    private static final int GROUP = 4;

    private RecoveryCode() {}

    static String fresh() {
        StringBuilder code = new StringBuilder();
        for (byte random : Key.random(LENGTH)) {
            if (code.length() % (GROUP + 1) == GROUP) {
                code.append('-');
            }
            code.append(LETTERS.charAt(random & 31));
        }
        return code.toString();
    }

    /**
     * What was typed as it was printed: without groups, in capitals, with what looks alike put
     * right.
     */
    static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    static boolean possible(String typed) {
        return plain(typed).matches("[" + LETTERS + "]{" + LENGTH + "}");
    }
}
