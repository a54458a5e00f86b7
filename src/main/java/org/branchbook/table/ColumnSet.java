package org.branchbook.table;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.branchbook.base.DataFile;

/** The columns one kind of import knows, by the names that sheets give them. */
public final class ColumnSet {
    private static final Pattern BRACKETS = Pattern.compile("[（(\\[【〔][^）)\\]】〕]*[）)\\]】〕]?");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]");

    private final Map<String, ColumnNames> byHeader;
    private final Needs needs;
    private final BiPredicate<String, String> readable;
    private final Map<String, String> remembered;

    /**
     * What makes a row of cells a header, and a row below it data.
     *
     * @param header targets without which no header is recognised
     * @param identity a row in which all of these are empty is nobody's; problems that belong to no
     *     cell stand at the first
     * @param missing message key for a file without such a header; the argument is its name
     */
    public record Needs(List<String> header, List<String> identity, String missing) {}

    private ColumnSet(
            Map<String, ColumnNames> byHeader,
            Needs needs,
            BiPredicate<String, String> readable,
            Map<String, String> remembered) {
        this.byHeader = byHeader;
        this.needs = needs;
        this.readable = readable;
        this.remembered = remembered;
    }

    /**
     * @param resource absolute name of a JSON array of {@link ColumnNames}
     * @param readable whether a text of a cell can be read as a target; asked for columns that have
     *     an {@code orElse}
     */
    public static ColumnSet read(
            String resource, Needs needs, BiPredicate<String, String> readable) {
        return of(DataFile.rows(ColumnNames.class, resource), needs, readable);
    }

    /** Columns named in the code; see {@link #read}. */
    public static ColumnSet of(
            List<ColumnNames> all, Needs needs, BiPredicate<String, String> readable) {
        Map<String, ColumnNames> byHeader = new HashMap<>();
        all.forEach(names -> names.headers().forEach(header -> byHeader.put(header, names)));
        return new ColumnSet(byHeader, needs, readable, Map.of());
    }

    /**
     * These columns, with what the user said of some headers; that counts before every name.
     *
     * @param mapping target by {@link #key} of the header; {@link Column#SKIP} leaves it out
     */
    public ColumnSet remembering(Map<String, String> mapping) {
        return new ColumnSet(byHeader, needs, readable, Map.copyOf(mapping));
    }

    /** A header as mappings are remembered: without marks and blanks, brackets' contents kept. */
    public static String key(String header) {
        return MARKS.matcher(Normalizer.normalize(header, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    Needs needs() {
        return needs;
    }

    boolean isReadable(String target, String text) {
        return readable.test(target, text);
    }

    /** What the user said of this header before. */
    Optional<String> remembered(String header) {
        return Optional.ofNullable(remembered.get(key(header)));
    }

    /** The kind of column a header names; rules in brackets, marks and line breaks do not count. */
    Optional<ColumnNames> of(String header) {
        String bare = key(BRACKETS.matcher(header).replaceAll(""));
        ColumnNames found = byHeader.get(bare);
        if (found == null) {
            found = byHeader.get(key(header));
        }
        if (found == null && !bare.isEmpty() && Character.isDigit(bare.charAt(bare.length() - 1))) {
            found = byHeader.get(bare.substring(0, bare.length() - 1));
        }
        return Optional.ofNullable(found);
    }

    /** What a text names; empty where it is the name of nothing that is read. */
    public Optional<String> target(String text) {
        return of(text).map(ColumnNames::target).filter(target -> !target.equals(Column.SKIP));
    }

    /** Whether a text names a column of this target. */
    boolean names(String target, String text) {
        return of(text).filter(names -> names.target().equals(target)).isPresent();
    }
}
