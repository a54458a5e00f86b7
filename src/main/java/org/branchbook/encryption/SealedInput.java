package org.branchbook.encryption;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

/** Reads what {@link SealedOutput} wrote; no byte of a piece is given before all of it is sound. */
final class SealedInput extends InputStream {
    private static final int SEALED = SealedOutput.PIECE + SealedOutput.TAG;

    private final PushbackInputStream in;
    private final SecretKey key;
    private final byte[] salt;
    private byte[] piece = new byte[0];
    private int at;
    private int number;
    private boolean last;

    SealedInput(InputStream in, SecretKey key) throws IOException {
        this.in = new PushbackInputStream(in);
        this.key = key;
        byte[] mark = SealedOutput.mark();
        if (!Arrays.equals(this.in.readNBytes(mark.length), mark)) {
            throw new IOException("not sealed");
        }
        salt = this.in.readNBytes(SealedOutput.SALT);
        if (salt.length < SealedOutput.SALT) {
            throw new IOException("cut off");
        }
    }

    @Override
    public int read() throws IOException {
        return more() ? piece[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!more()) {
            return -1;
        }
        int some = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, target, from, some);
        at += some;
        return some;
    }

    private boolean more() throws IOException {
        while (at == piece.length && !last) {
            byte[] sealed = in.readNBytes(SEALED);
            int next = in.read();
            last = next < 0;
            if (!last) {
                in.unread(next);
            }
            try {
                Cipher cipher = SealedOutput.cipher(Cipher.DECRYPT_MODE, key, salt, number++, last);
                piece = cipher.doFinal(sealed);
                at = 0;
            } catch (GeneralSecurityException e) {
                throw new IOException("altered, cut off, or sealed under another key", e);
            }
        }
        return at < piece.length;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
