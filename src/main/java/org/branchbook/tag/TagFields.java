package org.branchbook.tag;

import java.util.List;
import java.util.Optional;
import org.branchbook.tag.TagField.Kind;

/**
 * The field dictionary: all that templates may name. 有X and 没有X ask of any field whether it has
 * something to say.
 */
public record TagFields(List<TagField> all) {
    private static final String NOT = "没有";
    private static final String HAS = "有";
    private static final int FARTHEST = 3;

    public TagFields {
        all = List.copyOf(all);
    }

    /**
     * The field a name means inside a list ("" outside of any): its column, else a field of the
     * whole.
     */
    public Optional<TagField> find(String list, String name) {
        return column(list, name).or(() -> column("", name));
    }

    public Optional<TagField> column(String list, String name) {
        return all.stream()
                .filter(field -> field.list().equals(list) && field.name().equals(name))
                .findFirst();
    }

    public boolean isList(String name) {
        return column("", name).filter(field -> field.kind() == Kind.LIST).isPresent();
    }

    /** Whether this asks for something there may be: 有请假名单, 没有照片. */
    public boolean isQuestion(String list, String name) {
        return find(list, name).isEmpty() && find(list, asked(name)).isPresent();
    }

    /** The field a question asks about: 请假名单 of 没有请假名单. */
    public static String asked(String name) {
        if (name.startsWith(NOT)) {
            return name.substring(NOT.length());
        }
        return name.startsWith(HAS) ? name.substring(HAS.length()) : name;
    }

    /** Whether a question asks that there is nothing. */
    public static boolean negates(String name) {
        return name.startsWith(NOT);
    }

    /** The question whether a field has something to say. */
    public static String question(String name) {
        return HAS + name;
    }

    /** The known name that looks most like this one; empty where none does. */
    public Optional<TagField> nearest(String list, String name) {
        String asked = asked(name);
        TagField best = null;
        double nearest = FARTHEST;
        for (TagField field : all) {
            if (field.list().isEmpty() || field.list().equals(list)) {
                double distance = distance(name, field.name());
                distance = Math.min(distance, distance(asked, field.name()));
                if (distance < nearest) {
                    nearest = distance;
                    best = field;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** How many characters differ; less where one is part of the other or letters are shared. */
    private static double distance(String one, String other) {
        if (one.contains(other) || other.contains(one)) {
            return Math.abs(one.length() - other.length()) / 2.0;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        boolean nothingShared = row[other.length()] >= Math.max(one.length(), other.length());
        return nothingShared ? FARTHEST : row[other.length()];
    }
}
