package org.branchbook.evidence;

import org.jspecify.annotations.Nullable;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How a camera was held: EXIF tag 0x0112 of a JPEG file, 1 (upright) to 8. */
final class Orientation {
    static final int UPRIGHT = 1;
    private static final int TAG = 0x0112;

    private Orientation() {}

    /** The orientation a file tells, {@link #UPRIGHT} where it tells none. */
    static int of(Path file) {
        try (InputStream raw = Files.newInputStream(file);
                DataInputStream in = new DataInputStream(raw)) {
            if (in.readUnsignedShort() != 0xFFD8) {
                return UPRIGHT;
            }
            for (int marker = in.readUnsignedShort();
                    marker >= 0xFFE0 && marker <= 0xFFEF;
                    marker = in.readUnsignedShort()) {
                byte[] segment = in.readNBytes(in.readUnsignedShort() - 2);
                if (marker == 0xFFE1 && isExif(segment)) {
                    return read(ByteBuffer.wrap(segment, 6, segment.length - 6).slice());
                }
            }
            return UPRIGHT;
        } catch (IOException | RuntimeException e) {
            return UPRIGHT;
        }
    }

    private static boolean isExif(byte @Nullable [] segment) {
        return segment != null
                && segment.length > 14
                && new String(segment, 0, 4, StandardCharsets.US_ASCII).equals("Exif");
    }

    private static int read(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * 12;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
