package org.branchbook.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of one language. Arguments are placed by {@link MessageFormat}; numbers are handed over
 * as strings or formatted {@code {0,number,#}}, so that years never get a thousands separator.
 */
public final class Messages {
    private final Locale locale;
    private final ResourceBundle bundle;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    public Messages(Locale locale) {
        this.locale = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINA;
        this.bundle = read("messages_" + this.locale.getLanguage() + ".properties");
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

    /** For libraries that look texts up by key themselves. */
    public ResourceBundle bundle() {
        return bundle;
    }

    public Locale locale() {
        return locale;
    }

    public boolean chinese() {
        return locale.equals(Locale.CHINA);
    }

    /** The text of a key; whole numbers among the arguments are shown without grouping. */
    public String text(String key, Object... args) {
        String pattern = bundle.getString(key);
        if (args.length == 0) {
            return pattern;
        }
        Object[] shown = args.clone();
        for (int i = 0; i < shown.length; i++) {
            if (shown[i] instanceof Integer || shown[i] instanceof Long) {
                shown[i] = shown[i].toString();
            } else if (shown[i] instanceof Texted texted) {
                shown[i] = text(texted.key());
            }
        }
        MessageFormat format =
                formats.computeIfAbsent(
                        key, _ -> new MessageFormat(pattern.replace("'", "''"), locale));
        // Lists ask for the same text hundreds of times; a format is not made for two threads.
        synchronized (format) {
            return format.format(shown);
        }
    }

    public String text(Texted value) {
        return text(value.key());
    }

    /** A value (an enum constant mostly) that has a text of its own in every language. */
    public interface Texted {
        String key();
    }
}
