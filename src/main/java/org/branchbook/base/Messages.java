package org.branchbook.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The texts of one language. Arguments are placed by {@link MessageFormat}. A whole number is shown
 * by its digits alone, as a year or an identifier is read; what counts is grouped in English prose,
 * where the text says {@code {0,number}} or chooses its words by it.
 */
public final class Messages {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    /** Words chosen by a number, the last of them the plural. */
    private static final Pattern CHOICE =
            Pattern.compile("\\{\\d,choice,(?:[^{}]|\\{\\d})*\\|1<((?:[^{}|]|\\{\\d})*)}");

    private static final Pattern GROUPED = Pattern.compile("\\{(\\d),number}");

    /** By language, each file read once: dozens of papers ask for the Chinese texts. */
    private static final Map<String, ResourceBundle> READ = new ConcurrentHashMap<>();

    private final Locale locale;
    private final ResourceBundle bundle;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    public Messages(Locale locale) {
        this.locale = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINA;
        this.bundle =
                READ.computeIfAbsent(
                        this.locale.getLanguage(),
                        language -> read("messages_" + language + ".properties"));
    }

    /** Straight from its file: the search of ResourceBundle opens every jar of the program. */
    private static ResourceBundle read(String name) {
        try (InputStream in = Messages.class.getResourceAsStream("/org/branchbook/" + name)) {
            Objects.requireNonNull(in, name);
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The texts whose keys begin so, for libraries that look texts up by key themselves; some of
     * them copy the keys again and again.
     */
    public ResourceBundle bundle(String prefix) {
        Object[][] texts =
                bundle.keySet().stream()
                        .filter(key -> key.startsWith(prefix))
                        .map(key -> new Object[] {key, bundle.getString(key)})
                        .toArray(Object[][]::new);
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return texts;
            }
        };
    }

    public Locale locale() {
        return locale;
    }

    public boolean chinese() {
        return locale.equals(Locale.CHINA);
    }

    /**
     * The text of a key. What counts in it, as in {@code {0,choice,0#{0} days|1#one day|1<{0}
     * days}}, is taken as a number, a text of digits too; any other text takes the plural.
     */
    public String text(String key, Object... args) {
        String pattern = bundle.getString(key);
        if (args.length == 0) {
            return pattern;
        }
        MessageFormat format = formats.computeIfAbsent(key, _ -> format(pattern));
        // Lists ask for the same text hundreds of times; a format is not made for two threads.
        synchronized (format) {
            Object[] shown = shown(format, args);
            return isNumbered(format, shown)
                    ? format.format(shown)
                    : format(worded(pattern)).format(shown);
        }
    }

    private static String worded(String pattern) {
        String plural = CHOICE.matcher(pattern).replaceAll("$1");
        return GROUPED.matcher(plural).replaceAll("{$1}");
    }

    private MessageFormat format(String pattern) {
        return new MessageFormat(pattern.replace("'", "''"), locale);
    }

    /** Whether all that counts are numbers; “3/10” or “none” takes the plural. */
    private static boolean isNumbered(MessageFormat format, Object... shown) {
        Format[] chosen = format.getFormatsByArgumentIndex();
        for (int i = 0; i < Math.min(chosen.length, shown.length); i++) {
            if (chosen[i] instanceof NumberFormat && !(shown[i] instanceof Number)) {
                return false;
            }
        }
        return true;
    }

    private Object[] shown(MessageFormat format, Object... args) {
        Object[] shown = args.clone();
        Format[] chosen = format.getFormatsByArgumentIndex();
        for (int i = 0; i < shown.length; i++) {
            boolean counts = i < chosen.length && chosen[i] instanceof NumberFormat;
            boolean whole = shown[i] instanceof Integer || shown[i] instanceof Long;
            if (counts && shown[i] instanceof String figure && NUMBER.matcher(figure).matches()) {
                shown[i] = new BigDecimal(figure);
            } else if (whole && !counts) {
                shown[i] = shown[i].toString();
            } else if (shown[i] instanceof Texted texted) {
                shown[i] = text(texted.key());
            }
        }
        return shown;
    }

    public String text(Texted value) {
        return text(value.key());
    }

    /** A value (an enum constant mostly) that has a text of its own in every language. */
    public interface Texted {
        String key();
    }
}
