package org.branchbook.person;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.branchbook.base.DataFile;

/**
 * Characters by their strokes: the number first, then the shapes 横竖撇点折 stroke by stroke. ICU knows
 * the number only, so the shapes of the common surnames come from a table; a character without an
 * entry follows those that have one.
 */
final class StrokeOrder {
    private static final RuleBasedCollator COLLATOR =
            (RuleBasedCollator) Collator.getInstance(ULocale.forLanguageTag("zh-u-co-stroke"));
    private static final AlphabeticIndex.ImmutableIndex<Void> COUNTS =
            new AlphabeticIndex<Void>(COLLATOR).buildImmutableIndex();
    private static final int ZERO = COUNTS.getBucketIndex("一") - 1;
    private static final Map<String, String> SHAPES =
            DataFile.rows(Entry.class, "stroke-shapes.json").stream()
                    .collect(Collectors.toMap(Entry::character, Entry::shapes));

    private StrokeOrder() {}

    /**
     * The shapes of a character's strokes in order.
     *
     * @param shapes 1 横, 2 竖, 3 撇, 4 点, 5 折, by GF 0023-2020
     */
    record Entry(String character, String shapes) {}

    /** A key of bytes; those of several characters may be put one after the other. */
    static byte[] key(String character) {
        String shapes = SHAPES.get(character);
        ByteArrayOutputStream key = new ByteArrayOutputStream();
        key.write(1 + (shapes == null ? count(character) : shapes.length()));
        key.writeBytes((shapes == null ? "9" : shapes).getBytes(StandardCharsets.US_ASCII));
        key.writeBytes(COLLATOR.getCollationKey(character).toByteArray());
        return key.toByteArray();
    }

    /** The strokes of the mainland's form; those of ICU are the traditional form's. */
    static int count(String character) {
        int strokes = Math.max(0, COUNTS.getBucketIndex(character) - ZERO);
        return hasShorterRadical(character.codePointAt(0)) ? strokes - 1 : strokes;
    }

    /** 艹, 辶, 阝 and 礻, by which Unicode orders its oldest block, have lost one stroke each. */
    private static boolean hasShorterRadical(int c) {
        boolean grass = c >= '\u827A' && c <= '\u864D';
        boolean walk = c >= '\u8FB6' && c <= '\u9090';
        boolean town = c >= '\u9092' && c <= '\u9148' && c != '邕';
        boolean mound = c >= '\u961D' && c <= '\u96B4';
        boolean altar = c >= '\u793B' && c <= '\u79B6' && "祟票祭禀禁禦禄".indexOf(c) < 0;
        return grass || walk || town || mound || altar;
    }
}
