package org.branchbook.bundle;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.branchbook.base.SafeFile;

/** A .zip with one folder in it, as RFC 8493, section 4, has serialised bags. */
final class ZipSink implements Sink {
    private static final short UNICODE_PATH = 0x7075;
    private static final int HEAD = 2 * Short.BYTES + 1 + Integer.BYTES;

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
        ZipEntry entry = new ZipEntry(root + path);
        entry.setExtra(inUnicode(entry.getName()));
        zip.putNextEntry(entry);
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

    /**
     * The Unicode Path field (APPNOTE 4.6.9): unzip of Debian garbles Chinese names without it, for
     * Java says of every .zip that it comes from DOS.
     */
    private static byte[] inUnicode(String name) {
        byte[] raw = name.getBytes(StandardCharsets.UTF_8);
        CRC32 crc = new CRC32();
        crc.update(raw);
        return ByteBuffer.allocate(HEAD + raw.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(UNICODE_PATH)
                .putShort((short) (1 + Integer.BYTES + raw.length))
                .put((byte) 1)
                .putInt((int) crc.getValue())
                .put(raw)
                .array();
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
