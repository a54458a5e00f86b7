package org.branchbook.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.branchbook.base.AppException;
import org.branchbook.base.DateReader;

/**
 * Reads .csv as Excel, WPS and web systems write it: UTF-8 with or without BOM, UTF-16, or GB18030
 * (which contains GBK); commas, tabs or semicolons.
 */
final class CsvReader {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int SNIFFED = 4096;

    private CsvReader() {}

    static Sheet read(String name, byte[] bytes, BooleanSupplier stopped) throws IOException {
        String text = decode(bytes);
        CSVFormat format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(delimiter(text))
                        .setIgnoreEmptyLines(false)
                        .setLenientEof(true)
                        .setTrailingData(true)
                        .get();
        List<Sheet.Row> rows = new ArrayList<>();
        int cells = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord line : parser) {
                Sheet.Row row = row(line);
                cells += line.size();
                if (!row.cells().isEmpty()) {
                    rows.add(row);
                }
                if (stopped.getAsBoolean()) {
                    throw new CancellationException();
                }
                if (rows.size() > Limits.ROWS) {
                    throw new AppException("sheet.read.tooManyRows", name, name, Limits.ROWS);
                }
                if (cells > Limits.CELLS) {
                    throw new AppException("sheet.read.tooManyCellsAt", name, name, rows.size());
                }
            }
        }
        return new Sheet(name.replaceFirst("(?i)\\.(csv|txt|xlsx?)$", ""), false, rows);
    }

    private static Sheet.Row row(CSVRecord line) {
        int number = Math.toIntExact(line.getRecordNumber());
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < line.size(); column++) {
            String text = plain(line.get(column));
            if (!text.isBlank()) {
                Cell.Place place = new Cell.Place(number, column);
                cells.add(
                        new Cell(
                                place,
                                Cell.Kind.TEXT,
                                text,
                                DateReader.read(text).orElse(null),
                                null));
            }
        }
        return new Sheet.Row(number, cells);
    }

    /** Exports write ="0012" so that Excel keeps the zeros. */
    private static String plain(String text) {
        boolean quoted = text.length() > 3 && text.startsWith("=\"") && text.endsWith("\"");
        return quoted ? text.substring(2, text.length() - 1) : text;
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        int b0 = bytes[0] & 0xFF;
        int b1 = bytes.length > 1 ? bytes[1] & 0xFF : 0;
        if ((b0 == 0xFF && b1 == 0xFE) || (b0 == 0xFE && b1 == 0xFF)) {
            return strictly(StandardCharsets.UTF_16, bytes);
        }
        String text;
        try {
            text = strictly(StandardCharsets.UTF_8, bytes);
        } catch (CharacterCodingException e) {
            text = strictly(GB18030, bytes);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String strictly(Charset charset, byte[] bytes) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /** The separator met most often outside quotes near the start of the file. */
    private static char delimiter(String text) {
        int[] count = new int[128];
        boolean quoted = false;
        for (int i = 0; i < Math.min(text.length(), SNIFFED); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted && c < count.length) {
                count[c]++;
            }
        }
        char best = ',';
        for (char c : new char[] {'\t', ';'}) {
            best = count[c] > count[best] ? c : best;
        }
        return best;
    }
}
