package org.branchbook.tag;

import java.util.Arrays;
import java.util.List;
import org.branchbook.base.Messages;

/**
 * Where in a template something stands, in words a person can follow.
 *
 * @param args of the message; other places among them are said in words too
 */
public record Place(String key, List<Object> args) {
    public Place {
        args = List.copyOf(args);
    }

    public static Place of(String key, Object... args) {
        return new Place(key, Arrays.asList(args));
    }

    public String text(Messages messages) {
        Object[] said =
                args.stream()
                        .map(arg -> arg instanceof Place place ? place.text(messages) : arg)
                        .toArray();
        return messages.text(key, said);
    }
}
