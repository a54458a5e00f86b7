package org.branchbook.committee;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.branchbook.person.NameKey;
import org.branchbook.person.NameOrder;

/**
 * The place of a branch by its name: 第二支部 before 第十支部, whether its number is written in Chinese or
 * not, and names without numbers by pinyin.
 */
record BranchName(String plain, NameKey key, String name) implements Comparable<BranchName> {
    private static final Pattern NUMBER = Pattern.compile("[一二三四五六七八九十百]+|[0-9]+");
    private static final String DIGITS = "一二三四五六七八九";

    static BranchName of(String name) {
        String plain =
                NUMBER.matcher(name).replaceAll(found -> "%06d".formatted(value(found.group())));
        Matcher first = Pattern.compile("[0-9]").matcher(plain);
        String before = first.find() ? plain.substring(0, first.start()) : plain;
        return new BranchName(plain, NameOrder.PINYIN.keyOf(before), name);
    }

    /** 二十一 is 21, 百 is 100; what is no number in this way is as near as it can be read. */
    private static int value(String number) {
        if (Character.isDigit(number.charAt(0))) {
            return Integer.parseInt(number.length() > 6 ? number.substring(0, 6) : number);
        }
        int value = 0;
        int digit = 0;
        for (int i = 0; i < number.length(); i++) {
            char sign = number.charAt(i);
            int unit = sign == '十' ? 10 : sign == '百' ? 100 : 0;
            if (unit == 0) {
                digit = DIGITS.indexOf(sign) + 1;
            } else {
                value += Math.max(1, digit) * unit;
                digit = 0;
            }
        }
        return Math.min(value + digit, 999_999);
    }

    @Override
    public int compareTo(BranchName other) {
        int order = key.compareTo(other.key);
        order = order == 0 ? plain.compareTo(other.plain) : order;
        return order == 0 ? name.compareTo(other.name) : order;
    }
}
