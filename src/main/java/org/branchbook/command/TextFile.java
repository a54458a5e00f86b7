package org.branchbook.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.branchbook.base.AppException;

/** Reads plain text as Chinese editors save it: UTF-8, UTF-16 with its mark, or GB 18030. */
public final class TextFile {
    private static final int LIMIT = 4_000_000;

    private TextFile() {}

    public static String read(Path file) {
        byte[] bytes = bytes(file);
        boolean little = startsWith(bytes, 0xFF, 0xFE);
        if (little || startsWith(bytes, 0xFE, 0xFF)) {
            return tidy(new String(bytes, StandardCharsets.UTF_16));
        }
        for (byte b : bytes) {
            if (b == 0) {
                throw new AppException("cli.text.binary", file);
            }
        }
        try {
            return tidy(decode(bytes, StandardCharsets.UTF_8));
        } catch (CharacterCodingException notUtf8) {
            try {
                return tidy(decode(bytes, Charset.forName("GB18030")));
            } catch (CharacterCodingException neither) {
                throw new AppException(neither, "cli.text.binary", file);
            }
        }
    }

    private static byte[] bytes(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new AppException("cli.text.missing", file.toAbsolutePath());
        }
        try {
            if (Files.size(file) > LIMIT) {
                throw new AppException("cli.text.tooLarge", file);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AppException(e, "cli.text.unreadable", file);
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static String tidy(String text) {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return body.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
