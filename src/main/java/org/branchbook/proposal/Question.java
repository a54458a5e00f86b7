package org.branchbook.proposal;

import java.util.List;

/**
 * Something the file leaves open and the program does not guess.
 *
 * @param key under which the {@link Answers} keep what was said
 * @param choices to pick one of; empty where a number is typed
 */
public record Question(String key, Said text, List<Choice> choices) {
    /** One possible answer. */
    public record Choice(String value, Said text) {}

    public Question {
        choices = List.copyOf(choices);
    }
}
