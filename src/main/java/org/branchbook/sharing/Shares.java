package org.branchbook.sharing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.Evidence;
import org.branchbook.attachment.FileCopies;
import org.branchbook.base.AppException;
import org.branchbook.base.Dates;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.register.Texts;
import org.branchbook.word.WordDocument;
import org.jspecify.annotations.Nullable;

/** The door through which a writer gives a text to an activity. */
public final class Shares {
    private static final int DAYS_BEFORE = 120;
    private static final int DAYS_AFTER = 31;

    private final Activities activities;
    private final FileCopies files;

    public Shares(Activities activities, FileCopies files) {
        this.activities = activities;
        this.files = files;
    }

    /** Where a text becomes part of an activity. */
    public enum Place {
        MATERIALS,
        MINUTES
    }

    /**
     * What is given.
     *
     * @param title of the file, as 学习体会
     * @param writer as he wants to be named
     */
    public record Text(String title, String writer, LocalDate on, String text) {
        public Text {
            title = title.strip();
            writer = writer.strip();
            text = text.strip();
        }

        private List<Problem> problems() {
            List<Problem> problems = new ArrayList<>();
            Texts.required(problems, "writer", writer, "sharing.problem.noWriter");
            Texts.check(problems, "writer", writer, Texts.PERSON);
            Texts.required(problems, "text", text, "sharing.problem.noText");
            Texts.check(problems, "text", text, 20_000);
            return problems;
        }
    }

    /** Takes a share back; on the book's thread. */
    public interface Undo {
        void run();
    }

    /** Activities near a day that are still open, the latest first. */
    public List<Activity> places(LocalDate day) {
        return activities.between(day.minusDays(DAYS_BEFORE), day.plusDays(DAYS_AFTER)).stream()
                .filter(one -> !one.closed())
                .sorted(Comparator.comparing(Activity::date).reversed())
                .toList();
    }

    /** Puts the text among the materials or at the end of the minutes. */
    public Undo share(Text text, ActivityId activity, Place place) {
        InvalidInput.throwIfAny(text.problems());
        activities.open(activity);
        return place == Place.MINUTES ? minutes(text, activity) : material(text, activity);
    }

    private Undo minutes(Text text, ActivityId activity) {
        String before = activities.get(activity).minutes();
        String paragraph = text.writer + "（" + text.title + "）：" + text.text;
        String after = before.isBlank() ? paragraph : before.stripTrailing() + "\n" + paragraph;
        activities.saveMinutes(activity, after);
        return () -> takeBack(activity, paragraph);
    }

    /** Only what was added goes; what was written since stays. */
    private void takeBack(ActivityId activity, String paragraph) {
        String now = activities.get(activity).minutes();
        int at = now.lastIndexOf(paragraph);
        if (at >= 0) {
            String rest = now.substring(at + paragraph.length());
            activities.saveMinutes(activity, (now.substring(0, at) + rest.stripLeading()).strip());
        }
    }

    private Undo material(Text text, ActivityId activity) {
        String name = text.title + "（" + text.writer + "）.docx";
        byte[] paper =
                WordDocument.official(text.title)
                        .title(text.title)
                        .blank()
                        .body(text.text)
                        .blank()
                        .signature(text.writer, Dates.document(text.on), false)
                        .bytes();
        FileCopies.Copy copy = copy(name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_"), paper);
        long id =
                activities.addEvidence(
                        activity,
                        Evidence.Kind.MATERIAL,
                        new Evidence.File(copy.name(), copy.sha256(), copy.bytes()));
        return () -> activities.removeEvidence(activity, id);
    }

    private FileCopies.Copy copy(String name, byte[] bytes) {
        Path folder = null;
        Path file = null;
        try {
            folder = Files.createTempDirectory("branchbook-");
            file = Files.write(folder.resolve(name), bytes);
            return files.take(file);
        } catch (IOException e) {
            throw new AppException(e, "evidence.unreadable", name);
        } finally {
            discard(file);
            discard(folder);
        }
    }

    private static void discard(@Nullable Path path) {
        if (path != null && !path.toFile().delete()) {
            path.toFile().deleteOnExit();
        }
    }
}
