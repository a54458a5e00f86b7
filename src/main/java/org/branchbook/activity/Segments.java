package org.branchbook.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.branchbook.base.AppException;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.base.Text;
import org.branchbook.vote.Resolution;

/**
 * The door to what is recorded of the segments of a gathering, each on its own: who led it, agenda,
 * minutes, resolutions. Position 0 is the activity itself.
 */
public final class Segments {
    private static final int MINUTES_LIMIT = 1_000_000;
    private static final int AGENDA_LIMIT = 10_000;
    private static final int NAME_LIMIT = 60;

    private final Activities activities;
    private final ActivityRepository repository;
    private final SegmentRepository segments;
    private final ResolutionRepository resolutions;

    Segments(
            Activities activities,
            ActivityRepository repository,
            SegmentRepository segments,
            ResolutionRepository resolutions) {
        this.activities = activities;
        this.repository = repository;
        this.segments = segments;
        this.resolutions = resolutions;
    }

    /** The record of every segment, that of the activity itself first. */
    public List<SegmentRecord> of(Activity activity) {
        List<SegmentRecord> records = new ArrayList<>();
        records.add(SegmentRecord.of(activity));
        Map<Integer, SegmentRecord> entered = segments.of(activity);
        for (Segment segment : activity.plan().more().segments()) {
            int position = records.size();
            records.add(entered.getOrDefault(position, SegmentRecord.empty(position, segment)));
        }
        return records;
    }

    /** The record of one segment; a plain message where the gathering has none at this position. */
    public SegmentRecord get(ActivityId id, int position) {
        return in(activities.get(id), position);
    }

    private SegmentRecord in(Activity activity, int position) {
        List<SegmentRecord> all = of(activity);
        if (position < 0 || position >= all.size()) {
            throw new AppException(
                    "activity.noSegment", activity.id().value(), position, all.size() - 1);
        }
        return all.get(position);
    }

    public void saveAgenda(ActivityId id, int position, List<String> agenda) {
        List<String> items =
                agenda.stream()
                        .map(item -> Text.clean(item).strip())
                        .filter(item -> !item.isEmpty())
                        .toList();
        refuseLonger("agenda", String.join("\n", items), AGENDA_LIMIT);
        save(
                in(activities.open(id), position).with(items),
                () -> repository.setAgenda(id, items, activities.now()),
                id);
    }

    /** Keeps the minutes as typed, without control characters, which no document can hold. */
    public void saveMinutes(ActivityId id, int position, String minutes) {
        String text = Text.clean(minutes);
        refuseLonger("minutes", text, MINUTES_LIMIT);
        save(
                in(activities.open(id), position).with(text),
                () -> repository.setMinutes(id, text, activities.now()),
                id);
    }

    /** Says who chairs or lectures in a further segment; "" for the activity's own chair. */
    public void saveLeader(ActivityId id, int position, String leader) {
        String name = Text.clean(leader).strip();
        refuseLonger("leader", name, NAME_LIMIT);
        SegmentRecord record = in(activities.open(id), position).ledBy(name);
        if (position == 0) {
            throw new IllegalArgumentException("the plan names the chair of the activity");
        }
        save(record, () -> {}, id);
    }

    private void save(SegmentRecord record, Runnable own, ActivityId id) {
        activities.written(() -> {
            if (record.position() == 0) {
                own.run();
            } else {
                segments.put(id, record);
                repository.touch(id, activities.now());
            }
        });
    }

    /** Those of one segment. */
    public List<Resolution> resolutions(ActivityId id, int position) {
        return resolutions.of(id).stream().filter(r -> r.segment() == position).toList();
    }

    /** Puts these in the place of the resolutions of one segment. */
    public void saveResolutions(ActivityId id, int position, List<Resolution> wanted) {
        List<Resolution> others =
                resolutions.of(id).stream().filter(r -> r.segment() != position).toList();
        saveResolutions(
                id,
                Stream.concat(others.stream(), wanted.stream().map(r -> r.in(position))).toList());
    }

    /** Puts these in the place of all resolutions of the gathering. */
    void saveResolutions(ActivityId id, List<Resolution> wanted) {
        Activity activity = activities.open(id);
        List<Problem> problems = new ArrayList<>();
        for (Resolution resolution : wanted) {
            in(activity, resolution.segment());
            problems.addAll(resolution.problems());
            LocalDate written = resolution.ballot().writtenOn();
            if (written != null && written.isAfter(activity.date())) {
                problems.add(Problem.of("writtenOn", "activity.problem.writtenLate"));
            }
        }
        InvalidInput.throwIfAny(problems);
        activities.written(() -> {
            resolutions.set(id, wanted);
            repository.touch(id, activities.now());
        });
    }

    /**
     * Lets the records follow their segments into a changed plan; called in its transaction.
     * Refused where a segment with something recorded would be gone.
     */
    void follow(Activity before, ActivityPlan plan) {
        List<Segment> had = before.plan().more().segments();
        List<Segment> has = plan.more().segments();
        if (had.isEmpty() || had.equals(has)) {
            return;
        }
        SegmentPlaces places = SegmentPlaces.of(had, has);
        Map<Integer, SegmentRecord> entered = segments.of(before);
        List<Resolution> passed = resolutions.of(before.id());
        for (int position = 1; position <= had.size(); position++) {
            int at = position;
            SegmentRecord record = entered.get(at);
            boolean filled =
                    (record != null && record.filled())
                            || passed.stream().anyMatch(r -> r.segment() == at);
            if (filled && places.now(at) == 0) {
                throw new InvalidInput(
                        List.of(
                                Problem.of(
                                        "segments",
                                        "activity.problem.segmentRecorded",
                                        had.get(at - 1).title())));
            }
        }
        segments.clear(before.id());
        entered.values().stream()
                .filter(record -> places.now(record.position()) > 0)
                .forEach(record -> {
                    int now = places.now(record.position());
                    segments.put(before.id(), record.at(now, has.get(now - 1)));
                });
        if (passed.stream().anyMatch(r -> r.segment() > 0)) {
            resolutions.set(
                    before.id(), passed.stream().map(r -> r.in(places.now(r.segment()))).toList());
        }
    }

    private static void refuseLonger(String field, String text, int limit) {
        if (text.length() > limit) {
            throw new InvalidInput(List.of(Problem.of(field, "activity.problem.tooLong", limit)));
        }
    }
}
