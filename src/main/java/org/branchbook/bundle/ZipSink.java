package org.branchbook.bundle;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.branchbook.base.SafeFile;

/** A .zip with one folder in it, as RFC 8493, section 4, has serialised bags. */
final class ZipSink implements Sink {
    private final Path target;
    private final Path part;
    private final String root;
    private final FileOutputStream out;
    private final ZipOutputStream zip;

    ZipSink(Path target) throws IOException {
        this.target = target.toAbsolutePath();
        String name = String.valueOf(this.target.getFileName());
        this.root = name.substring(0, name.length() - ".zip".length()) + "/";
        this.part = this.target.resolveSibling("." + name + ".part");
        this.out = new FileOutputStream(part.toFile());
        this.zip = new ZipOutputStream(new BufferedOutputStream(out, 1 << 16));
        // Photos and Office files are compressed already.
        zip.setLevel(Deflater.BEST_SPEED);
    }

    @Override
    public OutputStream file(String path) throws IOException {
        zip.putNextEntry(new ZipEntry(root + path));
        return new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                zip.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                zip.closeEntry();
            }
        };
    }

    @Override
    public void finish() throws IOException {
        zip.finish();
        zip.flush();
        out.getFD().sync();
        zip.close();
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        SafeFile.forceFolder(target);
    }

    @Override
    public void discard() {
        try {
            out.close();
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // The failure that led here is the one to report; the name says it is not finished.
        }
    }
}
