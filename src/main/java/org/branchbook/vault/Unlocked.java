package org.branchbook.vault;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import org.branchbook.base.AppException;
import org.branchbook.base.SafeFile;

/** The file, open: its content in memory, and the key until it is closed. */
public final class Unlocked implements AutoCloseable {
    private final Path file;
    private Header header;
    private Key key;
    private byte[] content;

    Unlocked(Path file, Header header, Key key, byte[] content) {
        this.file = file;
        this.header = header;
        this.key = key;
        this.content = content.clone();
    }

    public byte[] content() {
        return content.clone();
    }

    /** Puts this in the place of what the file held; whatever happens, one of both stands there. */
    public void save(byte[] next) {
        write(header, key, next);
        forgetContent();
        content = next.clone();
    }

    public boolean inBackups() {
        return header.inBackups();
    }

    public void inBackups(boolean wanted) {
        Header next = header.inBackups(wanted);
        write(next, key, content);
        header = next;
    }

    /** The file opens with the old password or with the new one, at no moment with neither. */
    public void changePassword(String old, String next) {
        Key typed = Key.of(old, header.salt(), header.rounds());
        boolean right = header.opensWith(typed);
        typed.forget();
        if (!right) {
            throw new AppException("vault.wrongPassword");
        }
        byte[] salt = Key.random(Header.SALT);
        Key changed = Key.of(next, salt, header.rounds());
        Header fresh = Header.fresh(header.rounds(), header.inBackups(), salt, changed);
        write(fresh, changed, content);
        key.forget();
        key = changed;
        header = fresh;
    }

    private void write(Header head, Key under, byte[] text) {
        byte[] before = head.bytes();
        byte[] sealed = under.seal(text, before);
        SafeFile.write(
                file,
                (OutputStream out) -> {
                    out.write(before);
                    out.write(sealed);
                });
    }

    private void forgetContent() {
        Arrays.fill(content, (byte) 0);
    }

    /** Forgets the key and what was read. */
    @Override
    public void close() {
        key.forget();
        forgetContent();
    }
}
