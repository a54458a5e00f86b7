package org.branchbook.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.branchbook.base.AppException;

/** The file, locked. A book has one beside its database, which no part of the program reads. */
public final class Vault {
    /** The name of the one in a book's folder. */
    public static final String NAME = "private.vault";

    static final int ROUNDS = 600_000;
    private static final long LIMIT = 64L << 20;

    private final Path file;
    private final int rounds;

    public Vault(Path file) {
        this(file, ROUNDS);
    }

    Vault(Path file, int rounds) {
        this.file = file;
        this.rounds = rounds;
    }

    public static Vault of(Path book) {
        return new Vault(book.resolve(NAME));
    }

    public Path file() {
        return file;
    }

    public boolean exists() {
        return Files.exists(file);
    }

    /** Whether its owner wants sealed copies of it to go with backups; needs no password. */
    public boolean inBackups() {
        if (!exists()) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Header.read(in.readNBytes(Header.LENGTH)).map(Header::inBackups).orElse(false);
        } catch (IOException e) {
            return false;
        }
    }

    /** Makes the file; what is there already is never overwritten. */
    public Unlocked create(String password, byte[] content) {
        if (exists()) {
            throw new AppException("vault.exists", file);
        }
        byte[] salt = Key.random(Header.SALT);
        Key key = Key.of(password, salt, rounds);
        Unlocked made = new Unlocked(file, Header.fresh(rounds, false, salt, key), key, content);
        made.save(content);
        return made;
    }

    /** Says in words of its own that the password is wrong, and that the file is damaged. */
    public Unlocked open(String password) {
        byte[] all = read();
        Header header = Header.read(all).orElseThrow(() -> new AppException("vault.damaged", file));
        Key key = Key.of(password, header.salt(), header.rounds());
        if (!header.opensWith(key)) {
            key.forget();
            throw new AppException("vault.wrongPassword");
        }
        byte[] sealed = Arrays.copyOfRange(all, Header.LENGTH, all.length);
        Optional<byte[]> content = key.open(sealed, header.bytes());
        if (content.isEmpty()) {
            key.forget();
            throw new AppException("vault.damaged", file);
        }
        return new Unlocked(file, header, key, content.get());
    }

    private byte[] read() {
        try {
            if (Files.size(file) > LIMIT) {
                throw new AppException("vault.damaged", file);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AppException(e, "vault.unreadable", file);
        }
    }
}
