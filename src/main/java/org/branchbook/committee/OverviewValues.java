package org.branchbook.committee;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.cadence.YearBoard;

/** The overview as values for a machine. */
public final class OverviewValues {
    private OverviewValues() {}

    public static Map<String, Object> of(Overview overview) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("year", overview.year());
        values.put("members", overview.members());
        cadence(values, overview.cadence());
        values.put("branches", overview.branches().stream().map(OverviewValues::branch).toList());
        values.put("types", overview.types().stream().map(OverviewValues::type).toList());
        values.put(
                "missing",
                overview.missing().stream().map(line -> missing(overview, line)).toList());
        List<Map<String, Object>> structure = new ArrayList<>();
        overview.structure()
                .forEach(some -> {
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put("heading", some.heading());
                    one.put("value", some.value());
                    one.put("people", some.people());
                    structure.add(one);
                });
        values.put("structure", structure);
        values.put("twice", overview.twice().stream().map(OverviewValues::twice).toList());
        List<Map<String, Object>> uncompared = new ArrayList<>();
        overview.uncompared()
                .forEach(branch -> {
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put("branch", branch.branch());
                    one.put("people", branch.people());
                    one.put("otherKey", branch.otherKey());
                    uncompared.add(one);
                });
        values.put("uncompared", uncompared);
        return values;
    }

    private static Map<String, Object> type(Overview.TypeLine line) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("type", line.type());
        cadence(values, line.rate());
        values.put("branchesLacking", line.lacking());
        return values;
    }

    private static void cadence(Map<String, Object> values, YearBoard.Rate rate) {
        values.put("due", rate.due());
        values.put("done", rate.done());
    }

    private static Map<String, Object> branch(BranchYear branch) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", branch.bundle().id());
        values.put("branch", branch.branch());
        values.put("superior", branch.bundle().whose().superior());
        values.put("bundle", branch.bundle().path());
        values.put("made", branch.bundle().made().toString());
        values.put("countedOn", branch.bundle().on().toString());
        values.put("since", branch.bundle().since().toString());
        cadence(values, branch.cadence());
        values.put("missing", branch.missing());
        values.put("records", branch.records());
        values.put("open", branch.open());
        values.put("full", branch.members().full());
        values.put("probationary", branch.members().probationary());
        BranchYear.Service service = branch.service();
        values.put("serviceHours", service.hours());
        values.put("servicePeople", service.people());
        values.put("monthsActive", service.monthsActive());
        values.put("monthsSoFar", service.monthsSoFar());
        values.put("marchShare", service.marchShare());
        values.put("longestGap", service.longestGap());
        values.put("evenness", service.evenness());
        values.put("studyHours", branch.study().hours());
        values.put("studyReached", branch.study().reached());
        values.put("studyPeople", branch.study().people());
        return values;
    }

    private static Map<String, Object> missing(Overview overview, PeriodLine line) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("branch", overview.of(line.bundle()).branch());
        values.put("type", line.type());
        values.put("group", line.group());
        values.put("period", line.period());
        values.put("required", line.required());
        values.put("done", line.done());
        return values;
    }

    private static List<Map<String, Object>> twice(Twice twice) {
        List<Map<String, Object>> places = new ArrayList<>();
        twice.places()
                .forEach(place -> {
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put("branch", place.branch());
                    one.put("name", place.name());
                    places.add(one);
                });
        return places;
    }

    /** What is behind the figures of one branch: every period and record, with its file. */
    public static Map<String, Object> of(HandedIn bundle, Committee.Detail detail) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("branch", bundle.whose().branch());
        values.put("bundle", bundle.path());
        List<Map<String, Object>> periods = new ArrayList<>();
        for (PeriodLine line : detail.periods()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("type", line.type());
            one.put("group", line.group());
            one.put("period", line.period());
            one.put("required", line.required());
            one.put("done", line.done());
            one.put("state", line.state());
            one.put("activities", line.activities());
            periods.add(one);
        }
        values.put("periods", periods);
        List<Map<String, Object>> records = new ArrayList<>();
        for (RecordLine line : detail.records()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("activity", line.activity());
            one.put("date", line.on().toString());
            one.put("type", line.type());
            one.put("title", line.title());
            one.put("closed", line.closed());
            one.put("due", line.due());
            one.put("present", line.present());
            one.put("file", line.file());
            records.add(one);
        }
        values.put("records", records);
        return values;
    }
}
