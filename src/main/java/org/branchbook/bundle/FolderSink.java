package org.branchbook.bundle;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.branchbook.base.Folders;
import org.branchbook.base.SafeFile;

/** A folder beside the target that is moved to its name when it is whole. */
final class FolderSink implements Sink {
    private final Path target;
    private final Path part;

    FolderSink(Path target) throws IOException {
        this.target = target.toAbsolutePath();
        this.part = this.target.resolveSibling("." + this.target.getFileName() + ".part");
        Folders.remove(part);
        Files.createDirectories(part);
    }

    @Override
    public OutputStream file(String path) throws IOException {
        Path file = part.resolve(path);
        Files.createDirectories(file.getParent());
        return new Forced(file);
    }

    @Override
    public void finish() throws IOException {
        Files.deleteIfExists(target);
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        SafeFile.forceFolder(target);
    }

    @Override
    public void discard() {
        try {
            Folders.remove(part);
        } catch (IOException e) {
            // The failure that led here is the one to report; the name says it is not finished.
        }
    }

    private static final class Forced extends FileOutputStream {
        Forced(Path file) throws IOException {
            super(file.toFile());
        }

        @Override
        public void close() throws IOException {
            if (getFD().valid()) {
                getFD().sync();
            }
            super.close();
        }
    }
}
