package org.branchbook.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.base.DataFile;
import org.branchbook.base.Messages;

/**
 * An education of GB/T 4658: the last one completed, which for a student is the one before.
 *
 * @param code two digits; a code ending in 0 says the level only
 * @param also what sheets write instead of the label
 */
public record Education(String code, String label, String english, List<String> also) {
    public Education {
        also = List.copyOf(also);
    }

    /** In the order of their codes. */
    public static List<Education> all() {
        return Table.ALL;
    }

    /** Reads a label, a usual short form (硕士, 大学, 大专) or the code. */
    public static Optional<Education> parse(String text) {
        String name = Phone.halfWidth(text).replace("学历", "");
        return Optional.ofNullable(Table.BY_NAME.get(name));
    }

    public Level level() {
        return switch (code.charAt(0)) {
            case '1' -> Level.POSTGRADUATE;
            case '2' -> Level.UNDERGRADUATE;
            case '3' -> Level.COLLEGE;
            case '4', '6' -> Level.SECONDARY;
            case '7', '8' -> Level.BASIC;
            default -> Level.OTHER;
        };
    }

    /** 大专及以上, as the yearly bulletin counts. */
    public boolean collegeOrAbove() {
        return level().compareTo(Level.COLLEGE) <= 0;
    }

    /** The levels of the structure tables, highest first. */
    public enum Level implements Messages.Texted {
        POSTGRADUATE("member.education.postgraduate"),
        UNDERGRADUATE("member.education.undergraduate"),
        COLLEGE("member.education.college"),
        SECONDARY("member.education.secondary"),
        BASIC("member.education.basic"),
        OTHER("member.education.other");

        private final String key;

        Level(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    private static final class Table {
        static final List<Education> ALL = DataFile.rows(Education.class, "educations.json");
        static final Map<String, Education> BY_NAME = new HashMap<>();

        static {
            for (Education education : ALL) {
                BY_NAME.put(education.code, education);
                BY_NAME.put(education.label, education);
                education.also.forEach(name -> BY_NAME.put(name, education));
            }
        }
    }
}
