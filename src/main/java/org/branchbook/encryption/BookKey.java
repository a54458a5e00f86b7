package org.branchbook.encryption;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.branchbook.vault.Key;

/** What opens the database, the attachments and the backups of one book. */
public final class BookKey {
    static final int LENGTH = 32;

    private final byte[] secret;

    BookKey(byte[] secret) {
        this.secret = secret.clone();
    }

    static BookKey fresh() {
        return new BookKey(Key.random(LENGTH));
    }

    byte[] secret() {
        return secret.clone();
    }

    /** The password of H2's file: 256 bits in hex, since its own derivation has ten rounds only. */
    public char[] database() {
        return HexFormat.of().formatHex(derived("database")).toCharArray();
    }

    /** What is written through it is sealed; closing it closes what is below. */
    public OutputStream sealing(OutputStream out) throws IOException {
        return new SealedOutput(out, new SecretKeySpec(derived("files"), "AES"));
    }

    /** Reads what was sealed; fails where a bit of it was changed or its end is missing. */
    public InputStream opening(InputStream in) throws IOException {
        return new SealedInput(in, new SecretKeySpec(derived("files"), "AES"));
    }

    /** Whether a file was written through {@link #sealing}; needs no key. */
    public static boolean sealed(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] mark = SealedOutput.mark();
            return Arrays.equals(in.readNBytes(mark.length), mark);
        }
    }

    private byte[] derived(String use) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(use.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BookKey key && Arrays.equals(secret, key.secret);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(secret);
    }

    /** Never the key itself: what is printed may reach a report. */
    @Override
    public String toString() {
        return "BookKey";
    }
}
