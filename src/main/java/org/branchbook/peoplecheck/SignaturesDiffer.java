package org.branchbook.peoplecheck;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.branchbook.activity.ActivityId;
import org.branchbook.activity.Evidence;
import org.branchbook.attendance.AttendanceRow;
import org.branchbook.attendance.Mark;
import org.branchbook.attendance.Observer;
import org.branchbook.check.Findings;
import org.branchbook.check.Part;
import org.branchbook.check.RecordCheck;
import org.branchbook.check.RecordFacts;
import org.branchbook.rules.CheckLevel;

/**
 * R10: nobody stands on the signed sheet twice, and one sheet does not serve two activities (代签).
 * How many signed is known only where a scan's caption says so (18人): that is asked about.
 */
public final class SignaturesDiffer implements RecordCheck {
    private static final Pattern PERSONS = Pattern.compile("(\\d{1,4})\\s*人");

    @Override
    public String code() {
        return "R10";
    }

    @Override
    public String todo() {
        return "check.R10.todo";
    }

    @Override
    public void look(RecordFacts facts, Findings found) {
        List<Evidence> scans = facts.evidence(Evidence.Kind.SIGN_IN_SCAN);
        int signed = scans.stream().mapToInt(SignaturesDiffer::signed).sum();
        int present = facts.sheet().totals().present();
        if (signed > 0 && signed != present) {
            found.as(CheckLevel.WARNING, Part.EVIDENCE, "check.R10.count", signed, present);
        }
        Set<String> twice = twice(facts);
        if (!twice.isEmpty()) {
            found.at(Part.OBSERVERS, "check.R10.twice", String.join("、", twice));
        }
        for (Evidence scan : scans) {
            for (ActivityId other : facts.around().withScan(scan.file().sha256())) {
                if (!other.equals(facts.activity().id())) {
                    found.as(
                            CheckLevel.WARNING,
                            Part.EVIDENCE,
                            "check.R10.sameScan",
                            scan.file().name(),
                            other.value());
                }
            }
        }
    }

    private static int signed(Evidence scan) {
        return PERSONS.matcher(scan.caption())
                .results()
                .map(MatchResult::group)
                .mapToInt(text -> Integer.parseInt(text.replaceAll("\\D", "")))
                .sum();
    }

    private static Set<String> twice(RecordFacts facts) {
        List<String> names = new ArrayList<>();
        facts.sheet().marked(Mark.PRESENT).stream().map(AttendanceRow::name).forEach(names::add);
        Set<String> members = new LinkedHashSet<>(names);
        Set<String> twice = new LinkedHashSet<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Observer observer : facts.sheet().observers()) {
            if (members.contains(observer.name()) || !seen.add(observer.name())) {
                twice.add(observer.name());
            }
        }
        return twice;
    }
}
