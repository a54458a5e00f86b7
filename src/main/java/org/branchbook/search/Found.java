package org.branchbook.search;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.ActivityType;
import org.branchbook.base.Messages;
import org.branchbook.member.MemberId;
import org.branchbook.member.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What a question found.
 *
 * @param groups those with something in them, in the order of {@link Kind}
 */
public record Found(List<Group> groups) {
    /** What kind of thing was found, in the order in which it is shown. */
    public enum Kind implements Messages.Texted {
        PERSON("search.kind.person"),
        ACTIVITY("search.kind.activity"),
        RESOLUTION("search.kind.resolution"),
        MINUTES("search.kind.minutes"),
        FOLLOW_UP("search.kind.followUp"),
        TALK("search.kind.talk"),
        FILE("search.kind.file");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /**
     * Things of a kind, the nearest first.
     *
     * @param total how many there are; {@code hits} may be fewer
     */
    public record Group(Kind kind, int total, List<Hit> hits) {
        public Group {
            hits = List.copyOf(hits);
        }
    }

    /** One thing found, where it is, and the text that holds the words. */
    public record Hit(Kind kind, Target target, Part part, Place place, Passage passage) {}

    /**
     * Where in a thing a text stands.
     *
     * @param segment of a gathering, 0 for the activity itself
     * @param item the id of the file it is about, 0 for none
     */
    public record Place(int segment, long item) {
        static final Place WHOLE = new Place(0, 0);
    }

    /** What is opened. */
    public sealed interface Target {
        /** The name of the person or the title of the activity. */
        String name();

        /** A person, as of today. */
        record Person(MemberId id, String name, @Nullable Stage stage, boolean left)
                implements Target {}

        /** A heart-to-heart talk; its name says who talked. */
        record Talk(long id, String name, int year, LocalDate date) implements Target {}

        /** A record. */
        record Gathering(ActivityId id, String name, ActivityType type, LocalDate date)
                implements Target {}
    }

    /** In which part of a thing a word stands. */
    public enum Part implements Messages.Texted {
        NAME(Kind.PERSON, "search.part.name"),
        NUMBER(Kind.PERSON, "search.part.number"),
        WORK(Kind.PERSON, "search.part.work"),
        TITLE(Kind.ACTIVITY, "search.part.title"),
        PLACE(Kind.ACTIVITY, "search.part.place"),
        PEOPLE(Kind.ACTIVITY, "search.part.people"),
        AGENDA(Kind.ACTIVITY, "search.part.agenda"),
        MINUTES(Kind.MINUTES, "search.part.minutes"),
        OBSERVER(Kind.ACTIVITY, "search.part.observer"),
        MAKE_UP(Kind.ACTIVITY, "search.part.makeUp"),
        LECTURER(Kind.ACTIVITY, "search.part.lecturer"),
        OUTLINE(Kind.MINUTES, "search.part.outline"),
        LIFE_STEP(Kind.MINUTES, "search.part.lifeStep"),
        CLOSED(Kind.ACTIVITY, "search.part.closed"),
        RESOLUTION(Kind.RESOLUTION, "search.part.resolution"),
        FOLLOW_UP(Kind.FOLLOW_UP, "search.part.followUp"),
        TALK(Kind.TALK, "search.part.talk"),
        OUTLINE_FILE(Kind.FILE, "search.part.outline"),
        MATERIALS(Kind.FILE, "search.part.materials"),
        FILE(Kind.FILE, "search.part.file");

        private final Kind kind;
        private final String key;

        Part(Kind kind, String key) {
            this.kind = kind;
            this.key = key;
        }

        /** The kind of thing that a word in this part finds. */
        public Kind kind() {
            return kind;
        }

        @Override
        public String key() {
            return key;
        }
    }

    public Found {
        groups = List.copyOf(groups);
    }

    public int total() {
        return groups.stream().mapToInt(Group::total).sum();
    }
}
