package org.branchbook.branch;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The words under which sheets and sentences name posts. */
public final class PostWords {
    private static final Set<String> NO_POST = Set.of("党员", "普通党员", "群众", "无职务", "成员");

    private PostWords() {}

    /** The posts in 副书记兼组织委员; empty where a part is no post of a branch. */
    public static Optional<Set<Post>> read(String text) {
        Set<Post> posts = EnumSet.noneOf(Post.class);
        for (String part : text.strip().split("[、，,；;/\\s]+|兼任?|及|和", -1)) {
            Optional<Post> post = post(part);
            post.ifPresent(posts::add);
            if (post.isEmpty() && !part.isEmpty() && !NO_POST.contains(part)) {
                return Optional.empty();
            }
        }
        return Optional.of(posts);
    }

    private static Optional<Post> post(String text) {
        String word = text.replaceFirst("^(中共)?(党支部|支部|支委|党内)(?=.{2})", "");
        return Optional.ofNullable(
                switch (word) {
                    case "书记" -> Post.SECRETARY;
                    case "副书记" -> Post.DEPUTY_SECRETARY;
                    case "组织委员" -> Post.ORG_COMMISSIONER;
                    case "宣传委员" -> Post.PUBLICITY_COMMISSIONER;
                    case "纪检委员", "纪律检查委员" -> Post.DISCIPLINE_COMMISSIONER;
                    case "统战委员", "统一战线委员" -> Post.UNITED_FRONT_COMMISSIONER;
                    case "委员", "支委", "支部委员", "青年委员", "群工委员", "生活委员", "学习委员", "保密委员" ->
                            Post.COMMITTEE_MEMBER;
                    case "党小组组长", "党小组长", "小组长", "小组组长", "组长" -> Post.GROUP_LEADER;
                    default -> null;
                });
    }
}
