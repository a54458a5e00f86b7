package org.branchbook.yearfigures;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.branchbook.base.Problem;
import org.branchbook.base.Sha256;
import org.branchbook.person.IdNumber;

/**
 * 核对口令: what a superior gives to all its branches, so that a member who stands in two of them is
 * found without an ID number leaving either. A plain hash would not do: of the numbers that fit a
 * masked one a thousand are left, tried in no time. Of twenty random characters, a hundred bits,
 * and four that tell a slip of the pen.
 */
public record MatchKey(String text) {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM = 20;
    private static final int CHECK = 4;
    private static final int SHOWN = 12;
    private static final int CODE = 32;

    public MatchKey {
        if (!problems(text).isEmpty()) {
            throw new IllegalArgumentException("not a key");
        }
        text = normal(text);
    }

    /** One that nobody has yet. */
    public static MatchKey fresh(SecureRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < RANDOM; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new MatchKey(text + check(text.toString()));
    }

    /** What is wrong with a key as it was typed. */
    public static List<Problem> problems(String typed) {
        String text = normal(typed);
        boolean formed =
                text.length() == RANDOM + CHECK
                        && text.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0);
        if (!formed) {
            return List.of(Problem.of("matchKey", "yearfigures.key.form"));
        }
        return text.endsWith(check(text.substring(0, RANDOM)))
                ? List.of()
                : List.of(Problem.of("matchKey", "yearfigures.key.slip"));
    }

    /** As people mistake letters when they write down what they hear. */
    private static String normal(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    private static String check(String random) {
        byte[] hash = Sha256.digest().digest(random.getBytes(StandardCharsets.US_ASCII));
        StringBuilder check = new StringBuilder();
        for (int i = 0; i < CHECK; i++) {
            check.append(LETTERS.charAt(hash[i] & 31));
        }
        return check.toString();
    }

    /** In groups of four, to be read out. */
    public String grouped() {
        return text.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** Tells whether two branches have the same key, and nothing of it. */
    public String mark() {
        return code("Branchbook").substring(0, SHOWN);
    }

    /** The code of a person, the same in every branch that has this key. */
    public String code(IdNumber number) {
        return code(number.value());
    }

    private String code(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(
                    new SecretKeySpec(this.text.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            byte[] code = mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
            return Sha256.hex(code).substring(0, CODE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Masked, so that no log or message carries it by accident. */
    @Override
    public String toString() {
        return "****";
    }
}
