package org.branchbook.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/** Which part of the manual belongs to a place of the window, as {@code topics.properties} says. */
final class Topics {
    private static final String ELSEWHERE = "start";
    private final Map<String, String> topics = new TreeMap<>();

    Topics() {
        Properties read = new Properties();
        try (InputStream in = Topics.class.getResourceAsStream("topics.properties")) {
            read.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        read.forEach((place, topic) -> topics.put((String) place, (String) topic));
    }

    /**
     * The chapter, or chapter#section, of a place: of the panel on top, else of the view and its
     * segments as far as they are known.
     *
     * @param panel id of the panel on top, empty without one
     * @param place as {@code leifeng/service/shifts}
     */
    String of(String panel, String place) {
        String topic = topics.get(panel);
        for (String at = place; topic == null && !at.isEmpty(); at = shorter(at)) {
            topic = topics.get(at);
        }
        return topic == null ? ELSEWHERE : topic;
    }

    Map<String, String> all() {
        return topics;
    }

    private static String shorter(String place) {
        return place.substring(0, Math.max(0, place.lastIndexOf('/')));
    }
}
