package org.branchbook.person;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Where a name stands in a {@link NameOrder}; keys of different orders do not compare. */
public final class NameKey implements Comparable<NameKey> {
    /** Sorts below every character, so that a shorter surname comes before a longer one. */
    private static final char LOWEST = '\uFFFE';

    private final byte[] bytes;

    private NameKey(byte[] bytes) {
        this.bytes = bytes;
    }

    static NameKey pinyin(String name) {
        Surname surname = Surname.of(name);
        String given = name.substring(surname.surname().length());
        return new NameKey(PinyinOrder.key(surname.like() + LOWEST + given));
    }

    /**
     * 姓氏笔画: character by character, and a given name of one character stands first, 田富 before 田大利.
     */
    static NameKey strokes(String name) {
        return strokes(name, true);
    }

    /** 姓名笔画: what stands second is compared with what stands second, 田大利 before 田富. */
    static NameKey fullStrokes(String name) {
        return strokes(name, false);
    }

    private static NameKey strokes(String name, boolean singleFirst) {
        int surname = Surname.of(name).surname().length();
        boolean single = name.codePointCount(surname, name.length()) == 1;
        ByteArrayOutputStream key = new ByteArrayOutputStream();
        for (int i = 0; i < name.length(); i = name.offsetByCodePoints(i, 1)) {
            if (singleFirst && single && i == surname) {
                key.write(0);
            }
            key.writeBytes(StrokeOrder.key(Character.toString(name.codePointAt(i))));
        }
        return new NameKey(key.toByteArray());
    }

    @Override
    public int compareTo(NameKey other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NameKey key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    private static final class PinyinOrder {
        static final Collator COLLATOR =
                Collator.getInstance(ULocale.forLanguageTag("zh-u-co-pinyin"));

        static byte[] key(String text) {
            return COLLATOR.getCollationKey(text).toByteArray();
        }
    }
}
