package org.branchbook.amendment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.branchbook.base.AppException;

/**
 * The canonical content of a record: UTF-8 text, one line a value, each line its name, a tab, the
 * value and a line feed; in a value a backslash is {@code \\}, a line feed {@code \n}, a tab {@code
 * \t}, line ends are line feeds and characters are composed (NFC). The first line is {@code
 * branchbook-record}, a tab and the format. Names are slashed, lists are numbered from 1 as {@code
 * due/3/name}, empty values are left out, and the order is that of writing, which the format fixes.
 * The hash is the SHA-256 of these bytes; a chain would hash the former hash before them.
 *
 * <p>Format 2 adds to format 1 who was late, kinds of leave and who granted it, make-up study, who
 * was not due and why, where the activity was reported and the list of its materials. A version
 * stays in the format it was closed in, so that its hash stays.
 */
public final class RecordContent {
    public static final int FORMAT = 2;
    private static final String HEAD = "branchbook-record\t";
    private static final Pattern SECOND =
            Pattern.compile(
                    "due/\\d+/(late|leaveKind|approvedBy|makeUp/.*)|notDue/.*|evidenceList/.*");

    private final int format;
    private final Map<String, String> values;

    private RecordContent(int format, Map<String, String> values) {
        this.format = format;
        this.values = Collections.unmodifiableMap(values);
    }

    /** Takes the values down in the order of the format. */
    public static final class Writer {
        private final Map<String, String> values = new LinkedHashMap<>();

        public Writer put(String name, Object value) {
            String text =
                    Normalizer.normalize(String.valueOf(value), Normalizer.Form.NFC)
                            .replace("\r\n", "\n")
                            .replace('\r', '\n');
            if (!text.isEmpty()) {
                values.put(name, text);
            }
            return this;
        }

        public RecordContent content() {
            return new RecordContent(FORMAT, new LinkedHashMap<>(values));
        }
    }

    /** The values by name, in the order of the format. */
    public Map<String, String> values() {
        return values;
    }

    int format() {
        return format;
    }

    /** Whether a format has a place for a value. */
    static boolean has(int format, String name) {
        return format > 1 || !SECOND.matcher(name).matches();
    }

    /** The value of a name, "" where there is none. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public String text() {
        StringBuilder text = new StringBuilder(HEAD).append(format).append('\n');
        values.forEach((name, value) ->
                text.append(name)
                        .append('\t')
                        .append(
                                value.replace("\\", "\\\\")
                                        .replace("\n", "\\n")
                                        .replace("\t", "\\t"))
                        .append('\n'));
        return text.toString();
    }

    public String sha256() {
        return sha256(text());
    }

    static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads the text of a version; a text of another format is refused. */
    static RecordContent read(String text) {
        int format = format(text);
        Map<String, String> values = new LinkedHashMap<>();
        text.lines()
                .skip(1)
                .forEach(line -> {
                    int tab = line.indexOf('\t');
                    values.put(line.substring(0, tab), plain(line.substring(tab + 1)));
                });
        return new RecordContent(format, values);
    }

    private static int format(String text) {
        for (int format = 1; format <= FORMAT; format++) {
            if (text.startsWith(HEAD + format + "\n")) {
                return format;
            }
        }
        throw new AppException("amendment.unreadable");
    }

    private static String plain(String escaped) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c == '\\') {
                i++;
                char next = escaped.charAt(i);
                text.append(next == 'n' ? '\n' : next == 't' ? '\t' : next);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
