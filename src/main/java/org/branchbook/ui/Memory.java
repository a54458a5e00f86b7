package org.branchbook.ui;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Small things a window remembers between starts: divider positions, column widths. */
public interface Memory {
    /** The remembered value, or the given one. */
    String get(String key, String fallback);

    void put(String key, String value);

    default double number(String key, double fallback) {
        try {
            return Double.parseDouble(get(key, String.valueOf(fallback)));
        } catch (NumberFormatException e) {
            return fallback;
        }
    }

    /** Remembers only as long as the program runs. */
    static Memory brief() {
        Map<String, String> values = new ConcurrentHashMap<>();
        return new Memory() {
            @Override
            public String get(String key, String fallback) {
                return values.getOrDefault(key, fallback);
            }

            @Override
            public void put(String key, String value) {
                values.put(key, value);
            }
        };
    }
}
