package org.branchbook.encryption;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.branchbook.vault.Key;

/**
 * Pieces of 64 KB, each under AES-GCM with a nonce of eight random bytes of the file and the number
 * of the piece; the last one says that it is the last, so that a cut file is told from a whole one.
 */
final class SealedOutput extends FilterOutputStream {
    static final int PIECE = 1 << 16;
    static final int TAG = 16;
    static final int SALT = 8;
    private static final byte[] MARK = "BBSEAL1\n".getBytes(StandardCharsets.US_ASCII);

    private final SecretKey key;
    private final byte[] salt = Key.random(SALT);
    private final byte[] piece = new byte[PIECE];
    private int filled;
    private int number;
    private boolean closed;

    SealedOutput(OutputStream out, SecretKey key) throws IOException {
        super(out);
        this.key = key;
        out.write(MARK);
        out.write(salt);
    }

    static byte[] mark() {
        return MARK.clone();
    }

    static Cipher cipher(int mode, SecretKey key, byte[] salt, int number, boolean last)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        byte[] nonce = ByteBuffer.allocate(SALT + 4).put(salt).putInt(number).array();
        cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
        cipher.updateAAD(new byte[] {(byte) (last ? 1 : 0)});
        return cipher;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int at = from;
        while (at < from + length) {
            if (filled == PIECE) {
                seal(false);
            }
            int some = Math.min(PIECE - filled, from + length - at);
            System.arraycopy(bytes, at, piece, filled, some);
            filled += some;
            at += some;
        }
    }

    private void seal(boolean last) throws IOException {
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, salt, number++, last);
            out.write(cipher.doFinal(piece, 0, filled));
            filled = 0;
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            seal(true);
            out.close();
        }
    }
}
