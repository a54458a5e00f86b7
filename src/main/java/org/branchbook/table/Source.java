package org.branchbook.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.branchbook.base.AppException;

/** The file as it was read. */
public record Source(Path file, String sha256) {
    public static Source of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return new Source(file, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new AppException(e, "sheet.read.failed", file, String.valueOf(e.getMessage()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public String name() {
        return String.valueOf(file.getFileName());
    }
}
