package org.branchbook.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.branchbook.activity.Activities;
import org.branchbook.activity.Activity;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.Evidence;
import org.branchbook.base.InvalidInput;
import org.branchbook.base.Problem;
import org.branchbook.storage.Sql;

/** The door to what should be there beside a record, and what of it is missing. */
public final class EvidenceLists {
    private final Sql sql;
    private final Activities activities;
    private final EvidenceListRepository repository;
    private Predicate<ActivityId> outlined = _ -> false;

    public EvidenceLists(Sql sql, Activities activities) {
        this.sql = sql;
        this.activities = activities;
        this.repository = new EvidenceListRepository(sql);
    }

    /** Takes who knows whether a lecture has its outline with it, typed or as a file. */
    public EvidenceLists withOutlines(Predicate<ActivityId> known) {
        outlined = known;
        return this;
    }

    boolean outlined(ActivityId id) {
        return outlined.test(id);
    }

    public EvidenceList of(ActivityId id) {
        return repository.find(id).orElse(EvidenceList.NONE);
    }

    public void save(ActivityId id, EvidenceList list) {
        InvalidInput.throwIfAny(list.problems());
        activities.open(id);
        sql.transaction(() -> {
            repository.put(id, list);
            sql.afterCommit(activities.changes()::fire);
        });
    }

    /** What is expected and not there; the field is the kind of evidence or "materials". */
    public List<Problem> missing(Activity activity) {
        List<Evidence> files = activities.evidence(activity.id());
        boolean typed = outlined(activity.id());
        List<Problem> missing = new ArrayList<>();
        for (Expectation one : Expectation.of(activity)) {
            if (!one.met(files, typed)) {
                int lacking = one.count() - one.there(files, typed);
                missing.add(Problem.of(one.kind(), key(one.evidence()), lacking));
            }
        }
        for (String material : of(activity.id()).missing(files)) {
            missing.add(Problem.of("materials", "evidence.missing.material", material));
        }
        return missing;
    }

    private static String key(Evidence.Kind kind) {
        return switch (kind) {
            case PHOTO -> "evidence.missing.photo";
            case PHOTO_WIDE -> "evidence.missing.photoWide";
            case PHOTO_CLOSE -> "evidence.missing.photoClose";
            case SIGN_IN_SCAN -> "evidence.missing.signInScan";
            case SIGNED_MINUTES -> "evidence.missing.signedMinutes";
            case OUTLINE -> "evidence.missing.outline";
            case MATERIAL -> "evidence.missing.materials";
        };
    }

    /** Photos whose camera names another day than the activity's; a scan is made when it is. */
    public static List<Evidence> otherDay(Activity activity, List<Evidence> files) {
        return files.stream()
                .filter(file -> file.kind().photo())
                .filter(file -> {
                    var taken = file.taken();
                    return taken != null && !taken.toLocalDate().equals(activity.date());
                })
                .toList();
    }
}
