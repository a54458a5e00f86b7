package org.branchbook.archive;

import java.util.EnumMap;
import java.util.Map;
import org.branchbook.activity.ActivityType;
import org.branchbook.base.DataFile;

/**
 * Kinds of material, in the order of a catalogue. How long each is kept and where it stands is data
 * ({@code materials.json}): the guide of the archives for branches, which the table of the unit
 * overrides.
 */
public enum Material {
    ROSTER,
    PLAN,
    SUMMARY,
    MEETINGS,
    THEME_DAYS,
    ORG_LIFE,
    ELECTIONS,
    SERVICE,
    OTHER,
    STATISTICS;

    /**
     * @param classNumber of 高等学校档案实体分类法
     * @param byKind its folder by kinds of material
     * @param byStandard its folder by the headings of 党支部“五化”建设
     */
    record Rule(
            Material material,
            Retention retention,
            String classNumber,
            String byKind,
            String byStandard) {}

    private static final Map<Material, Rule> RULES = new EnumMap<>(Material.class);

    static {
        DataFile.rows(Rule.class, "materials.json").forEach(row -> RULES.put(row.material(), row));
    }

    Rule rule() {
        Rule rule = RULES.get(this);
        if (rule == null) {
            throw new IllegalStateException("no rule for " + this);
        }
        return rule;
    }

    public Retention retention() {
        return rule().retention();
    }

    /** What the record of an activity is. */
    public static Material of(ActivityType type) {
        return switch (type) {
            case MEMBER_MEETING, COMMITTEE_MEETING, GROUP_MEETING, PARTY_LECTURE -> MEETINGS;
            case THEME_PARTY_DAY -> THEME_DAYS;
            case ORG_LIFE_MEETING, DEMOCRATIC_APPRAISAL, REPORT_APPRAISAL, HEART_TALK -> ORG_LIFE;
            case ELECTION_MEETING -> ELECTIONS;
            case VOLUNTEER_SERVICE -> SERVICE;
            case DUES_DAY,
                    STUDY_SESSION,
                    TRAINING,
                    OATH_CEREMONY,
                    POLITICAL_BIRTHDAY,
                    FIRST_TOPIC ->
                    OTHER;
        };
    }
}
