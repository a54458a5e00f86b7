package org.branchbook.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.branchbook.base.AppException;
import org.branchbook.base.SafeFile;
import org.branchbook.vault.Vault;

/**
 * Copies of a book's private file beside its backups: only where the owner ticked it, and as the
 * sealed file it is. A restore never puts one over a private file that is there.
 */
public final class PrivateCopies {
    private PrivateCopies() {}

    /** Where the copy that goes with a backup lies. */
    static Path of(Path backup) {
        String name = backup.getFileName().toString();
        return backup.resolveSibling(name.substring(0, name.length() - 4) + ".vault");
    }

    static void make(Path book, Path backup) throws IOException {
        Vault vault = Vault.of(book);
        if (vault.inBackups()) {
            copy(vault.file(), of(backup));
        }
    }

    /** Whether a backup has all that the owner wants of his file in it. */
    static boolean current(Path book, Path backup) throws IOException {
        Vault vault = Vault.of(book);
        if (!vault.inBackups()) {
            return true;
        }
        return Files.exists(of(backup)) && Files.mismatch(vault.file(), of(backup)) < 0;
    }

    /** Takes the copy of one backup along to where the backup is copied. */
    static void along(Path backup, Path copied) throws IOException {
        if (Files.exists(of(backup))) {
            copy(of(backup), of(copied));
        }
    }

    static void discard(Path backup) throws IOException {
        Files.deleteIfExists(of(backup));
    }

    /** Puts the copy back where the book has no private file any more. */
    static void putBack(Path backup, Path book) throws IOException {
        Vault vault = Vault.of(book);
        if (!vault.exists() && Files.exists(of(backup))) {
            copy(of(backup), vault.file());
        }
    }

    /** Deletes every copy beside the backups of a book; returns how many there were. */
    public static int forget(Path book) {
        int gone = 0;
        List<BackupFile> backups = Backups.all(book);
        try {
            for (BackupFile backup : backups) {
                gone += Files.deleteIfExists(of(backup.path())) ? 1 : 0;
            }
            return gone;
        } catch (IOException e) {
            throw new AppException(e, "storage.folderFailed", book);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        SafeFile.write(to, Files.readAllBytes(from));
    }
}
