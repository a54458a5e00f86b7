package org.branchbook.archive;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.branchbook.activity.ActivityType;
import org.branchbook.base.DataFile;
import org.branchbook.base.Messages;

/**
 * Kinds of material, in the order of a catalogue. Of which activities each is the record, how long
 * it is kept and where it stands is data ({@code materials.json}).
 */
public enum Material implements Messages.Texted {
    ROSTER("archive.material.roster"),
    PLAN("archive.material.plan"),
    SUMMARY("archive.material.summary"),
    MEETINGS("archive.material.meetings"),
    THEME_DAYS("archive.material.themeDays"),
    ORG_LIFE("archive.material.orgLife"),
    ELECTIONS("archive.material.elections"),
    SERVICE("archive.material.service"),
    OTHER("archive.material.other"),
    STATISTICS("archive.material.statistics");

    private final String key;

    Material(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /**
     * @param term the rule that says how long it is kept, which the table of the unit overrides
     * @param classNumber of 高等学校档案实体分类法
     * @param byKind its folder by kinds of material
     * @param byStandard its folder by the headings of 党支部“五化”建设
     * @param types whose records it is
     */
    record Rule(
            Material material,
            String term,
            String classNumber,
            String byKind,
            String byStandard,
            List<String> types) {}

    private static final Map<Material, Rule> RULES = new EnumMap<>(Material.class);
    private static final Map<ActivityType, Material> TYPES = new EnumMap<>(ActivityType.class);

    static {
        for (Rule row : DataFile.rows(Rule.class, "materials.json")) {
            RULES.put(row.material(), row);
            row.types().forEach(type -> TYPES.put(ActivityType.valueOf(type), row.material()));
        }
        if (TYPES.size() < ActivityType.values().length || RULES.size() < values().length) {
            throw new IllegalStateException("materials.json leaves one out");
        }
    }

    Rule rule() {
        return Objects.requireNonNull(RULES.get(this));
    }

    /** What the record of an activity is. */
    public static Material of(ActivityType type) {
        return Objects.requireNonNull(TYPES.get(type));
    }

    /** Its folder where the branch has named none of its own. */
    public String usualFolder() {
        return rule().byKind();
    }
}
