package org.branchbook.vault;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** The key a password gives with a salt; what it seals carries its own nonce. */
public final class Key {
    static final int NONCE = 12;
    static final int TAG = 16;
    private static final int BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;

    private Key(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * @param rounds of PBKDF2; 600,000 take a quarter of a second, which a guesser pays each time
     */
    public static Key of(String password, byte[] salt, int rounds) {
        char[] typed = Normalizer.normalize(password, Normalizer.Form.NFC).toCharArray();
        PBEKeySpec spec = new PBEKeySpec(typed, salt, rounds, BITS);
        try {
            return new Key(
                    SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                            .generateSecret(spec)
                            .getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            spec.clearPassword();
            Arrays.fill(typed, ' ');
        }
    }

    public static byte[] random(int length) {
        byte[] fresh = new byte[length];
        RANDOM.nextBytes(fresh);
        return fresh;
    }

    /** Nonce, sealed text and tag, bound to what stands before them. */
    public byte[] seal(byte[] text, byte[] bound) {
        byte[] nonce = random(NONCE);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce, 0, bound);
            byte[] sealed = Arrays.copyOf(nonce, NONCE + text.length + TAG);
            cipher.doFinal(text, 0, text.length, sealed, NONCE);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty where the key is another, or where a bit of either was changed. */
    public Optional<byte[]> open(byte[] sealed, byte[] bound) {
        if (sealed.length < NONCE + TAG) {
            return Optional.empty();
        }
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, sealed, 0, bound);
            return Optional.of(cipher.doFinal(sealed, NONCE, sealed.length - NONCE));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, int at, byte[] bound)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode,
                new SecretKeySpec(bytes, "AES"),
                new GCMParameterSpec(TAG * 8, nonce, at, NONCE));
        cipher.updateAAD(bound);
        return cipher;
    }

    /** Overwrites the key. */
    public void forget() {
        Arrays.fill(bytes, (byte) 0);
    }
}
