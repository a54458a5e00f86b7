package org.branchbook.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.branchbook.activity.ActivityId;
import org.branchbook.base.Messages;
import org.branchbook.base.Problem;
import org.branchbook.register.Texts;
import org.jspecify.annotations.Nullable;

/** A visit, planned or over. */
public record Visit(long id, Draft draft, List<Visitor> visitors) {
    private static final int LONG = 300;

    /**
     * A visit as a form holds it.
     *
     * @param activity its record, null while there is none
     */
    public record Draft(
            LocalDate on, String site, @Nullable ActivityId activity, Trip trip, Care care) {
        public Draft {
            site = site.strip();
        }

        List<Problem> problems() {
            List<Problem> problems = new ArrayList<>();
            Texts.required(problems, "site", site, "visit.problem.noSite");
            Texts.check(problems, "site", site, Texts.NAME);
            Texts.check(problems, "guide", trip.guide, Texts.PERSON);
            Texts.check(problems, "route", trip.route, Texts.NOTE);
            Texts.check(problems, "cost", trip.cost, Texts.NAME);
            Texts.check(problems, "insurance", care.insurance, LONG);
            Texts.check(problems, "safety", care.safety, Texts.NOTE);
            return problems;
        }
    }

    /**
     * @param route with the transport
     * @param cost who pays what
     */
    public record Trip(String guide, String route, String cost) {
        public Trip {
            guide = guide.strip();
            route = route.strip();
            cost = cost.strip();
        }
    }

    /**
     * @param consent whether everybody who goes agreed, and parents where they must
     */
    public record Care(String insurance, String safety, boolean consent) {
        public Care {
            insurance = insurance.strip();
            safety = safety.strip();
        }
    }

    /**
     * @param reflection whether his reflection was handed in
     */
    public record Visitor(long volunteer, String name, boolean reflection) {}

    public Visit {
        visitors = List.copyOf(visitors);
    }

    public long reflections() {
        return visitors.stream().filter(Visitor::reflection).count();
    }

    /** What the plan lacks before anybody may set out. */
    public List<Missing> missing() {
        List<Missing> missing = new ArrayList<>();
        if (draft.trip.route.isEmpty()) {
            missing.add(Missing.ROUTE);
        }
        if (draft.care.insurance.isEmpty()) {
            missing.add(Missing.INSURANCE);
        }
        if (draft.care.safety.isEmpty()) {
            missing.add(Missing.SAFETY);
        }
        if (!draft.care.consent) {
            missing.add(Missing.CONSENT);
        }
        return missing;
    }

    public String missing(Messages messages) {
        return missing().stream().map(messages::text).collect(Collectors.joining("、"));
    }

    /** A part of the plan. */
    public enum Missing implements Messages.Texted {
        ROUTE("visit.route"),
        INSURANCE("visit.insurance"),
        SAFETY("visit.safety"),
        CONSENT("visit.consent");

        private final String key;

        Missing(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }
}
