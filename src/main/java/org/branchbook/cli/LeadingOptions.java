package org.branchbook.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Options that every command has may stand before its name too, as {@code --book DIR list members};
 * they are moved behind it, where picocli reads them.
 */
final class LeadingOptions {
    private static final List<String> WITH_VALUE =
            List.of("--book", "--book-password-file", "--lang");
    private static final String FLAG = "--json";
    private static final String END = "--";

    private LeadingOptions() {}

    /** As they are where no command follows. */
    static List<String> behind(List<String> words) {
        int command = command(words);
        if (command == 0 || command >= words.size()) {
            return words;
        }
        List<String> moved = new ArrayList<>(words.subList(command, words.size()));
        // What follows a lone -- is no option.
        int end = moved.indexOf(END);
        moved.addAll(end < 0 ? moved.size() : end, words.subList(0, command));
        return moved;
    }

    /** Where the first word stands that is none of these options. */
    private static int command(List<String> words) {
        int at = 0;
        while (at < words.size()) {
            String word = words.get(at);
            if (WITH_VALUE.contains(word)) {
                at += 2;
            } else if (word.equals(FLAG)
                    || WITH_VALUE.stream().anyMatch(option -> word.startsWith(option + "="))) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }
}
