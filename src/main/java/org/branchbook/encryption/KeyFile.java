package org.branchbook.encryption;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.branchbook.base.AppException;
import org.branchbook.base.SafeFile;
import org.branchbook.vault.Key;

/**
 * {@code book.key} beside the database: the key of the book, sealed once under the password and
 * once under the code of the recovery sheet. A copy of it stands in each backup.
 */
public record KeyFile(Slot password, Slot recovery) {
    public static final String NAME = "book.key";

    /** The fewest characters of a password. */
    public static final int SHORTEST = 8;

    private static final String HEAD = "branchbook-key 1";
    private static final int ROUNDS = 600_000;
    private static final int SALT = 16;
    private static final int LIMIT = 10_000;

    /**
     * The book's key under one secret.
     *
     * @param rounds of PBKDF2
     * @param sealed hex, as the salt
     */
    public record Slot(int rounds, String salt, String sealed) {
        private static Slot of(BookKey key, String secret) {
            byte[] salt = Key.random(SALT);
            Key under = Key.of(secret, salt, ROUNDS);
            Slot made =
                    new Slot(
                            ROUNDS,
                            HexFormat.of().formatHex(salt),
                            HexFormat.of().formatHex(under.seal(key.secret(), salt)));
            under.forget();
            return made;
        }

        private Optional<BookKey> open(String secret) {
            byte[] with = HexFormat.of().parseHex(salt);
            Key under = Key.of(secret, with, rounds);
            Optional<BookKey> key =
                    under.open(HexFormat.of().parseHex(sealed), with).map(BookKey::new);
            under.forget();
            return key;
        }
    }

    /**
     * A key that was made just now.
     *
     * @param code for the recovery sheet; it is kept nowhere
     */
    public record Made(KeyFile file, BookKey key, String code) {
        /** Without what opens the book. */
        @Override
        public String toString() {
            return "Made";
        }
    }

    /** Makes a key for a book that has none; refuses a password that is too short. */
    public static Made fresh(String password) {
        refuseShort(password);
        BookKey key = BookKey.fresh();
        String code = RecoveryCode.fresh();
        Slot recovery = Slot.of(key, RecoveryCode.plain(code));
        return new Made(new KeyFile(Slot.of(key, password), recovery), key, code);
    }

    /** The same key under another password; the recovery sheet stays good. */
    public KeyFile withPassword(BookKey key, String password) {
        refuseShort(password);
        return new KeyFile(Slot.of(key, password), recovery);
    }

    /** The same key with a new recovery sheet; the old one opens nothing any more. */
    public Made withNewSheet(BookKey key) {
        String code = RecoveryCode.fresh();
        Slot fresh = Slot.of(key, RecoveryCode.plain(code));
        return new Made(new KeyFile(password, fresh), key, code);
    }

    private static void refuseShort(String password) {
        if (password.length() < SHORTEST) {
            throw new AppException("encryption.short", SHORTEST);
        }
    }

    /** The key by the password, or by the code of the recovery sheet; says that neither fits. */
    public BookKey open(String typed) {
        Optional<BookKey> key =
                RecoveryCode.possible(typed)
                        ? recovery.open(RecoveryCode.plain(typed))
                        : Optional.empty();
        return key.or(() -> password.open(typed))
                .orElseThrow(() -> new AppException("encryption.wrongPassword"));
    }

    /** Empty where a folder has none. */
    public static Optional<KeyFile> read(Path folder) {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new AppException(e, "encryption.badKey", file);
        }
    }

    public void write(Path folder) {
        SafeFile.write(folder.resolve(NAME), bytes());
    }

    public byte[] bytes() {
        return (HEAD + "\n" + line(password) + line(recovery)).getBytes(StandardCharsets.US_ASCII);
    }

    private static String line(Slot slot) {
        return slot.rounds() + " " + slot.salt() + " " + slot.sealed() + "\n";
    }

    /** Throws {@link IOException} where the bytes are none. */
    public static KeyFile of(byte[] bytes) throws IOException {
        String[] lines = new String(bytes, StandardCharsets.US_ASCII).split("\n", -1);
        if (bytes.length > LIMIT || lines.length < 3 || !lines[0].equals(HEAD)) {
            throw new IOException("no key file");
        }
        return new KeyFile(slot(lines[1]), slot(lines[2]));
    }

    private static Slot slot(String line) throws IOException {
        if (!line.matches("[1-9]\\d{3,7} ([0-9a-f]{2})+ ([0-9a-f]{2})+")) {
            throw new IOException("no key file");
        }
        String[] parts = line.split(" ", -1);
        return new Slot(Integer.parseInt(parts[0]), parts[1], parts[2]);
    }
}
