package org.branchbook.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.branchbook.development.Developments;
import org.branchbook.member.Member;
import org.branchbook.member.MemberId;
import org.branchbook.member.Members;
import org.branchbook.member.RosterHistory;
import org.branchbook.step.StepEntry;
import org.jspecify.annotations.Nullable;

/** Everybody at one moment, with all facts and steps of development. */
final class People {
    private final RosterHistory history;
    private final Map<MemberId, Map<Integer, StepEntry>> steps;
    private final Map<MemberId, Member> byId = new HashMap<>();

    private People(RosterHistory history, Map<MemberId, Map<Integer, StepEntry>> steps) {
        this.history = history;
        this.steps = steps;
        history.people().forEach(member -> byId.put(member.id(), member));
    }

    static People now(Members members, Developments developments) {
        return new People(members.history(), developments.entries());
    }

    RosterHistory history() {
        return history;
    }

    @Nullable Member find(MemberId id) {
        return byId.get(id);
    }

    private Map<Integer, StepEntry> steps(MemberId id) {
        return steps.getOrDefault(id, Map.of());
    }

    boolean isSame(Member member, People other) {
        Member there = other.find(member.id());
        return there != null
                && there.values().equals(member.values())
                && Objects.equals(history.facts(member.id()), other.history.facts(member.id()))
                && steps(member.id()).equals(other.steps(member.id()));
    }

    String text(Member member) {
        return StateText.of(member, history.facts(member.id()), steps(member.id()));
    }

    /** What to keep of somebody's steps so that they are as they were, those that came empty. */
    Map<Integer, StepEntry> stepsBack(MemberId id, Map<Integer, StepEntry> before) {
        Map<Integer, StepEntry> back = new TreeMap<>();
        steps(id).keySet().forEach(step -> back.put(step, StepEntry.EMPTY));
        back.putAll(before);
        return back;
    }
}
