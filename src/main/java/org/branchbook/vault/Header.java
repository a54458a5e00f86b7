package org.branchbook.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * What stands before the sealed content: eight letters, the rounds, whether copies go with backups,
 * the salt, and a sealed nothing that only the right key opens.
 */
final class Header {
    static final int SALT = 16;
    static final int LENGTH = 8 + 4 + 1 + SALT + Key.NONCE + Key.TAG;
    private static final byte[] MARK = "BBVAULT1".getBytes(StandardCharsets.US_ASCII);
    private static final int FEWEST = 1000;
    // Nobody waits a quarter of an hour for a file that says so.
    private static final int MOST = 10_000_000;

    private final int rounds;
    private final boolean inBackups;
    private final byte[] salt;
    private final byte[] proof;

    private Header(int rounds, boolean inBackups, byte[] salt, byte[] proof) {
        this.rounds = rounds;
        this.inBackups = inBackups;
        this.salt = salt;
        this.proof = proof;
    }

    static Header fresh(int rounds, boolean inBackups, byte[] salt, Key key) {
        return new Header(rounds, inBackups, salt, key.seal(new byte[0], salt));
    }

    int rounds() {
        return rounds;
    }

    boolean inBackups() {
        return inBackups;
    }

    byte[] salt() {
        return salt.clone();
    }

    Header inBackups(boolean now) {
        return new Header(rounds, now, salt, proof);
    }

    boolean opensWith(Key key) {
        return key.open(proof, salt).isPresent();
    }

    byte[] bytes() {
        return ByteBuffer.allocate(LENGTH)
                .put(MARK)
                .putInt(rounds)
                .put((byte) (inBackups ? 1 : 0))
                .put(salt)
                .put(proof)
                .array();
    }

    /** Empty where the file is none of these, or is cut off. */
    static Optional<Header> read(byte[] file) {
        if (file.length < LENGTH || !Arrays.equals(file, 0, MARK.length, MARK, 0, MARK.length)) {
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(file).position(MARK.length);
        int rounds = in.getInt();
        byte flag = in.get();
        byte[] salt = new byte[SALT];
        in.get(salt);
        byte[] proof = new byte[Key.NONCE + Key.TAG];
        in.get(proof);
        boolean sound = rounds >= FEWEST && rounds <= MOST && (flag == 0 || flag == 1);
        return sound ? Optional.of(new Header(rounds, flag == 1, salt, proof)) : Optional.empty();
    }
}
