package org.branchbook.member;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.branch.GroupId;
import org.branchbook.branch.Post;
import org.jspecify.annotations.Nullable;

/** Drafts of fictitious people for tests. */
public final class People {
    private static final List<String> SURNAMES = List.of("张", "李", "王", "赵", "钱", "孙", "周", "吴");
    private static final List<String> GIVEN =
            List.of("三", "四", "五", "六", "一鸣", "小雨", "志强", "海燕", "子涵", "建国");

    private People() {}

    public static MemberDraft person(String name, @Nullable Stage stage, String... pairs) {
        Map<MemberField, String> values = new EnumMap<>(MemberField.class);
        values.put(MemberField.NAME, name);
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(MemberField.valueOf(pairs[i]), pairs[i + 1]);
        }
        return new MemberDraft(values, stage, null, Set.of(), MemberDraft.Dates.UNKNOWN);
    }

    public static MemberDraft full(String name, String... pairs) {
        return person(name, Stage.FULL, pairs);
    }

    public static MemberDraft here(
            MemberDraft draft, @Nullable LocalDate in, @Nullable LocalDate out) {
        return new MemberDraft(
                draft.values(),
                draft.stage(),
                draft.group(),
                draft.posts(),
                new MemberDraft.Dates(in, out, null));
    }

    public static MemberDraft with(
            MemberDraft draft,
            @Nullable GroupId group,
            Set<Post> posts,
            @Nullable LocalDate since) {
        return new MemberDraft(
                draft.values(),
                draft.stage(),
                group,
                posts,
                new MemberDraft.Dates(draft.dates().in(), draft.dates().out(), since));
    }

    /** So many people with different numbers; every eighth is probationary. */
    public static List<MemberDraft> many(int count, List<GroupId> groups) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(i -> {
                    String name =
                            SURNAMES.get(i % SURNAMES.size())
                                    + GIVEN.get(i / SURNAMES.size() % GIVEN.size());
                    Stage stage = i % 8 == 7 ? Stage.PROBATIONARY : Stage.FULL;
                    MemberDraft draft =
                            person(
                                    name,
                                    stage,
                                    "NUMBER",
                                    String.valueOf(20230001 + i),
                                    "SEX",
                                    i % 2 == 0 ? "男" : "女",
                                    "JOIN_DATE",
                                    stage == Stage.FULL ? "2019-06-1" + i % 10 : "2025-12-20",
                                    "MOBILE",
                                    "138" + (10000000 + i),
                                    "ETHNICITY",
                                    "汉族",
                                    "EDUCATION",
                                    "本科");
                    GroupId group = groups.isEmpty() ? null : groups.get(i % groups.size());
                    Set<Post> posts =
                            i == 0
                                    ? Set.of(Post.SECRETARY)
                                    : i == 1 ? Set.of(Post.ORG_COMMISSIONER) : Set.of();
                    return with(draft, group, posts, null);
                })
                .toList();
    }
}
